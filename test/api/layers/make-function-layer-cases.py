"""Records what TensorFlow 1's functions that make layers do: output shapes and variables over a grid of calls.

Run with TensorFlow 1.15.5: tensorflow-1.15.5/bin/python make-function-layer-cases.py fixtures/function-layer-cases.json

A case is [call, input shape, output shape, variables]; shapes and variables are written as in make-layer-cases.py,
except that variables have TensorFlow's names ("weights", "biases"). Calls that the software refuses are left out.
"""
import itertools
import json
import os
import random
import re
import sys
import warnings

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
warnings.simplefilter("ignore")

import tensorflow as tf

tf.compat.v1.logging.set_verbosity("ERROR")
from tensorflow.contrib import slim  # noqa: F401, E402

N = None
A = None
flat = [(N, 5), (N, 7, 5), (N, N, 3)]
d1 = [(N, 20, 3), (N, N, 3)]
d2 = [(N, 28, 28, 3), (N, 13, 9, 1), (N, N, N, 3)]
d3 = [(N, 8, 9, 10, 3)]
calls = []


def plan(function, inputs, first="", limit=14, **options):
    """Calls of a function with every combination of arguments, written as Python; an empty text leaves an argument out."""
    texts = []
    for values in itertools.product(*options.values()):
        given = ["%s=%s" % (k, v) for k, v in zip(options, values) if v != ""]
        texts.append("%s(%s)" % (function, ", ".join(["x"] + ([first] if first else []) + given)))
    combinations = [(text, shape) for shape in inputs for text in texts]
    if len(combinations) > limit:
        combinations = random.Random(function).sample(combinations, limit)
    calls.extend(combinations)


pads = ["", "'same'", "'valid'"]
contrib_pads = ["", "'SAME'", "'VALID'"]
bias = ["", "False"]
plan("tf.layers.dense", flat, "4", use_bias=bias, activation=["", "tf.nn.relu"], name=["", "'fc'"])
plan("tf.layers.dense", flat, "units=6", 6, kernel_initializer=["tf.zeros_initializer()"])
plan("tf.layers.conv1d", d1, "4, 3", strides=["", "2"], padding=pads, use_bias=bias)
plan("tf.layers.conv2d", d2, "4, 3", 30, strides=["", "2", "(1, 2)"], padding=pads + ["'SAME'"], use_bias=bias)
plan("tf.layers.conv2d", d2, "8, [5, 3]", 10, dilation_rate=["2"], padding=pads)
plan("tf.layers.conv2d", [(N, 3, 28, 28)], "8, (3, 3)", data_format=["'channels_first'"], padding=pads)
plan("tf.layers.conv3d", d3, "4, 3", strides=["", "2"], padding=pads, use_bias=bias)
plan("tf.layers.conv2d_transpose", d2, "4, 3", 20, strides=["", "2", "(2, 2)"], padding=pads, use_bias=bias)
plan("tf.layers.conv3d_transpose", d3, "4, 3", strides=["", "2"], padding=pads)
plan("tf.layers.separable_conv1d", d1, "4, 3", strides=["", "2"], padding=pads, depth_multiplier=["", "2"])
plan("tf.layers.separable_conv2d", d2, "4, 3", strides=["", "2"], padding=pads, depth_multiplier=["", "2"], use_bias=bias)
plan("tf.layers.max_pooling1d", d1, "2, 2", padding=pads)
plan("tf.layers.average_pooling1d", d1, "3, 1", padding=pads)
plan("tf.layers.max_pooling2d", d2, "", 16, pool_size=["2", "[2, 2]", "3"], strides=["2", "(1, 2)"], padding=pads + ["'SAME'"])
plan("tf.layers.average_pooling2d", d2, "[2, 2], 2", padding=pads)
plan("tf.layers.max_pooling3d", d3, "2, 2", padding=pads)
plan("tf.layers.average_pooling3d", d3, "3, 2", padding=pads)
plan("tf.layers.batch_normalization", flat + d2, "", 30, axis=["", "1"], scale=bias, center=bias, training=["", "True"])
plan("tf.layers.dropout", flat, "", rate=["", "0.3"], training=["", "True"])
plan("tf.layers.flatten", flat + d2 + [(N,)])
for layers in ("tf.contrib.layers", "slim"):
    few = 10 if layers == "slim" else 24
    plan(layers + ".fully_connected", flat, "4", few, activation_fn=["", "None"], biases_initializer=["", "None"], normalizer_fn=["", layers + ".batch_norm"])
    plan(layers + ".conv2d", d2, "4, 3", 30, stride=["", "2"], padding=contrib_pads, rate=["", "2"], activation_fn=["", "None"], normalizer_fn=["", layers + ".batch_norm"])
    plan(layers + ".conv2d", d2, "4, [5, 3]", 8, biases_initializer=["None", ""])
    plan(layers + ".conv2d", [(N, 3, 12, 12)], "4, 3", 2, data_format=["'NCHW'"])
    plan(layers + ".conv2d_transpose", d2, "4, 3", 14, stride=["", "2"], padding=contrib_pads, normalizer_fn=["", layers + ".batch_norm"])
    plan(layers + ".separable_conv2d", d2, "", 14, num_outputs=["4", "None"], kernel_size=["3"], depth_multiplier=["1", "2"], stride=["", "2"], padding=contrib_pads)
    plan(layers + ".max_pool2d", d2, "", few, kernel_size=["2", "[3, 3]"], stride=["", "1"], padding=contrib_pads)
    plan(layers + ".avg_pool2d", d2, "", 8, kernel_size=["2", "[3, 3]"], stride=["", "1"], padding=contrib_pads)
    plan(layers + ".batch_norm", flat + d2, "", few, scale=["", "True"], center=["", "False"], is_training=["", "False"])
    plan(layers + ".dropout", flat, "", 4, keep_prob=["", "0.3"])
    plan(layers + ".flatten", flat + d2, "", 6)
    plan(layers + ".layer_norm", flat + d2[:2], "", 8, scale=["", "False"], center=["", "False"])
    plan(layers + ".bias_add", flat, "", 3)
plan("tf.contrib.layers.linear", flat, "4", 3)
plan("tf.contrib.layers.relu", flat, "4", 3)
plan("tf.contrib.layers.relu6", flat, "4", 3)
plan("tf.contrib.layers.convolution2d", d2, "4, 3", 4, stride=["", "2"])
plan("tf.contrib.layers.conv1d", d1, "4, 3", 6, stride=["", "2"], padding=contrib_pads)
plan("tf.contrib.layers.conv3d", d3, "4, 3", 4, stride=["", "2"], padding=contrib_pads)
plan("tf.contrib.layers.max_pool3d", d3, "2", 2, stride=["", "1"])
plan("tf.contrib.layers.avg_pool3d", d3, "2", 2, stride=["", "1"])
plan("tf.contrib.layers.conv2d_in_plane", d2, "3", 6, stride=["", "2"], padding=contrib_pads)
plan("tf.contrib.layers.softmax", flat)
plan("tf.contrib.layers.unit_norm", flat, "1")
plan("slim.repeat", d2, "2, slim.conv2d, 8, [3, 3]", 3)
plan("slim.stack", flat, "slim.fully_connected, [8, 4]", 2)


def dims(shape):
    return "?" if shape.dims is None else ",".join("_" if d.value is None else str(d.value) for d in shape.dims)


cases, refused = [], []
for text, shape in calls:
    tf.compat.v1.reset_default_graph()
    x = tf.compat.v1.placeholder(tf.float32, shape)
    try:
        y = eval(text)
    except Exception as error:
        refused.append((text, shape, str(error)[:120]))
        continue
    trainable = set(v.name for v in tf.compat.v1.trainable_variables())
    variables = [
        re.sub(r"_\d+$", "", v.name.split("/")[-1].split(":")[0]) + ("" if v.name in trainable else "!") + " " + dims(v.shape)
        for v in tf.compat.v1.global_variables()
    ]
    cases.append(json.dumps([text, dims(x.shape), dims(y.shape), ";".join(variables)], separators=(",", ":")))

head = json.dumps({"made_by": "test/api/layers/make-function-layer-cases.py", "tensorflow": tf.__version__}, separators=(",", ":"))
with open(sys.argv[1], "w") as out:
    out.write(head[:-1] + ',"cases":[\n' + ",\n".join(cases) + "\n]}\n")
print(len(cases), "cases,", len(refused), "refused", refused[:12], file=sys.stderr)
