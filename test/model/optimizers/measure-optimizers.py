"""Writes what optimizers do in the software that is installed: the hyperparameters in force, and by how much the first
step lowers a variable whose gradient is 1 with learning rate 1 and epsilon 1.

    python measure-optimizers.py FILE.json

by the Python of the environments `tensorflow-1.15.5` (measured-old.json) and `tensorflow-2.21.0` (measured-current.json).
"""
import json
import os
import sys
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
warnings.filterwarnings("ignore")

import numpy as np
import tensorflow as tf

FORMULAS = [
    ("RMSprop", {}),
    ("RMSprop", {"momentum": 0.5}),
    ("RMSprop", {"centered": True}),
    ("Adagrad", {}),
    ("Adadelta", {}),
    ("Adamax", {}),
    ("Nadam", {}),
    ("Ftrl", {}),
    ("AdamW", {}),
    ("Lion", {}),
    ("Adafactor", {}),
]
GRAPH = {"RMSprop": "RMSPropOptimizer", "Adagrad": "AdagradOptimizer", "Adadelta": "AdadeltaOptimizer", "Ftrl": "FtrlOptimizer"}


def graph_step(make):
    with tf.Graph().as_default():
        variable = tf.compat.v1.Variable([0.0])
        train = make().minimize(tf.reduce_sum(variable))
        with tf.compat.v1.Session() as session:
            session.run(tf.compat.v1.global_variables_initializer())
            session.run(train)
            return -float(session.run(variable)[0])


def keras_step(keras, make):
    model = keras.models.Sequential([keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros", input_shape=(1,))])
    model.compile(make(), lambda y, p: keras.backend.mean(p))
    model.train_on_batch(np.ones((1, 1)), np.ones((1, 1)))
    return -float(model.get_weights()[0][0, 0])


def variable_step(variable, make):
    make().apply_gradients([(tf.constant([1.0]), variable)])
    return -float(np.array(variable)[0])


def spelled(name, given):
    return name + "(" + ", ".join("%s=%s" % pair for pair in sorted(given.items())) + ")"


def plain(config):
    kept = {key: value for key, value in config.items() if isinstance(value, (bool, int, float))}
    return {key: value if isinstance(value, bool) else float(np.float32(value)) for key, value in kept.items()}


def measure(optimizers, step):
    measured = {}
    for name, given in FORMULAS:
        make = getattr(optimizers, name, None)
        if make is None:
            continue
        rate = "lr" if optimizers.__name__.startswith("keras.") and tf.__version__.startswith("1.") else "learning_rate"
        try:
            make(**given)
        except TypeError:
            continue
        epsilon = {} if name in ("Ftrl", "Lion", "Adafactor") else {"epsilon": 1.0}
        measured[spelled(name, given)] = {
            "config": plain(make(**given).get_config()),
            "step": step(lambda: make(**dict(given, **dict(epsilon, **{rate: 1.0})))),
        }
    return measured


def measure_graph():
    measured = {}
    for name, given in FORMULAS:
        if name in GRAPH:
            epsilon = {} if name in ("Ftrl", "Adagrad") else {"epsilon": 1.0}
            make = getattr(tf.compat.v1.train, GRAPH[name])
            measured[spelled(name, given)] = {"step": graph_step(lambda: make(1.0, **dict(given, **epsilon)))}
    return measured


if tf.__version__.startswith("1."):
    import keras

    values = {
        "tf.train": measure_graph(),
        "keras2": measure(keras.optimizers, lambda make: keras_step(keras, make)),
        "tf1": measure(tf.keras.optimizers, lambda make: keras_step(tf.keras, make)),
    }
else:
    import keras
    import tf_keras

    values = {
        "keras3": measure(keras.optimizers, lambda make: variable_step(keras.Variable([0.0]), make)),
        "tf2": measure(tf_keras.optimizers, lambda make: variable_step(tf.Variable([0.0]), make)),
    }
with open(sys.argv[1], "w") as file:
    json.dump({"versions": {"tensorflow": tf.__version__, "keras": keras.__version__}, "values": values}, file, indent=2, sort_keys=True)
    file.write("\n")
