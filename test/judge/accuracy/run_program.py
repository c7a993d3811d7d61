"""
Runs a program with the software that it is written for, each time with other random numbers, and writes down what it ends with:
the part of the test examples that it gets right.

Arguments: the program, the expression of that part in the program's names, a folder with MNIST's idx files, how often, the file
to write.
"""
import gc
import json
import os
import sys

import numpy as np
import tensorflow as tf

# With READ_FIRST=1, Keras 2.2 computes all gradients before it changes weights, as in the judge of single steps.
if os.environ.get("READ_FIRST") == "1":
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    import software  # noqa: F401

program, expression, folder, runs, target = sys.argv[1:4] + [int(sys.argv[4]), sys.argv[5]]


def idx(name, header):
    with open(os.path.join(folder, name), "rb") as file:
        return np.frombuffer(file.read()[header:], np.uint8)


def load_data(path=None):
    return tuple(
        (idx("%s-images-idx3-ubyte" % part, 16).reshape(-1, 28, 28), idx("%s-labels-idx1-ubyte" % part, 8)) for part in ("train", "t10k")
    )


def keras_modules():
    """Every Keras that is there: a program may use any."""
    yield tf.keras
    for name in ("keras", "tf_keras"):
        try:
            yield __import__(name)
        except ImportError:
            pass


for keras in keras_modules():
    keras.datasets.mnist.load_data = load_data
with open(program) as file:
    code = compile(file.read(), program, "exec")
results = []
for run in range(runs):
    for keras in keras_modules():
        keras.backend.clear_session()
    tf.compat.v1.reset_default_graph()
    names = {"__name__": "__main__"}
    exec(code, names)
    results.append(float(eval(expression, names)))
    with open(target, "w") as file:
        json.dump({"versions": tf.__version__, "results": results}, file)
    gc.collect()
