"""Records what real Keras layers do: output shapes and weights over a grid of arguments and input shapes.

Run once in each environment (virtual environments with the software that their names say):
  tensorflow-2.21.0/bin/python make-layer-cases.py fixtures/layer-cases-current.json    # Keras 3 and tf_keras; with scipy
  tensorflow-1.15.5/bin/python make-layer-cases.py fixtures/layer-cases-old.json        # Keras 2.2.5 and tf.keras of TensorFlow 1

A case is [class, generations, arguments, inputs, outputs, weights, count_params()]. A shape is "_,28,3", `_` for None;
shapes are separated by ";", and outputs that come as a list start with "*". A weight is "kernel 3,4", one that
training never changes "moving_mean! 4". Combinations that the software refuses are left out.
"""
import collections
import inspect
import itertools
import json
import os
import random
import re
import sys
import warnings

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
# tf_keras asks TensorFlow for classes of tf.keras, which must be its own.
os.environ["TF_USE_LEGACY_KERAS"] = "1"
warnings.simplefilter("ignore")

import numpy as np
import tensorflow as tf

import layer_grid

if tf.__version__.startswith("1."):
    tf.compat.v1.logging.set_verbosity("ERROR")
    import keras

    software = collections.OrderedDict([("keras2", keras), ("tf1", tf.keras)])
    versions = {"tensorflow": tf.__version__, "keras": keras.__version__}
else:
    import keras
    import tf_keras

    software = collections.OrderedDict([("keras3", keras), ("tf2", tf_keras)])
    versions = {"tensorflow": tf.__version__, "keras": keras.__version__, "tf_keras": tf_keras.__version__}

ABSENT = object()
plans = []


def plan(names, inputs, limit=40, only=None, dtype="float32", **options):
    """Cases of the layers `names` for every input and every combination of options, at most `limit` of each class."""
    for name in names.split():
        combinations = [
            (shapes if isinstance(shapes, list) else [shapes], collections.OrderedDict((k, v) for k, v in zip(options, values) if v is not ABSENT))
            for shapes in inputs
            for values in itertools.product(*options.values())
        ]
        if len(combinations) > limit:
            combinations = random.Random(name + str(sorted(options))).sample(combinations, limit)
        plans.append((name, only, dtype, combinations))


def of(class_name, **config):
    return {"layer": class_name, "config": config}


layer_grid.fill(plan, of, ABSENT)


def build(value, module):
    """Arguments as the software takes them: layers are made, lists are tuples."""
    if isinstance(value, dict) and "layer" in value:
        return make(value["layer"], value["config"], module)
    if isinstance(value, (list, tuple)):
        items = [build(item, module) for item in value]
        return items if any(isinstance(item, module.layers.Layer) for item in items) else tuple(items)
    return value


def layer_class(name, module):
    found = getattr(module.layers, name, None)
    if found is None and hasattr(module.layers, "experimental"):
        experimental = module.layers.experimental
        found = getattr(experimental, name, None) or getattr(getattr(experimental, "preprocessing", None), name, None)
    return found


def make(name, config, module):
    arguments = {key: build(value, module) for key, value in config.items()}
    if name == "Lambda":
        arguments["function"] = lambda x: x
    return layer_class(name, module)(**arguments)


def dims(shape):
    try:
        return ",".join("_" if d is None else str(int(d)) for d in tuple(getattr(d, "value", d) for d in shape))
    except ValueError:
        return "?"


def run(name, module, dtype, shapes, config):
    layer = make(name, config, module)
    if name == "Discretization" and "num_bins" in config:
        # Its boundaries come from data.
        layer.adapt(np.linspace(0.0, 1.0, 100).reshape(100, 1))
    dtypes = dtype if isinstance(dtype, list) else [dtype] * len(shapes)
    inputs = [module.layers.Input(batch_shape=s, dtype=d) for s, d in zip(shapes, dtypes)]
    if name in ("MultiHeadAttention", "GroupQueryAttention"):
        output = layer(*inputs)
    elif len(inputs) > 1 and ("RNN" in name or "LSTM" in name or "GRU" in name or name == "Bidirectional"):
        output = layer(inputs[0], initial_state=inputs[1:]) if not name.endswith("Cell") else layer(inputs[0], inputs[1:])
    elif name.endswith("Cell") or name.endswith("Cells"):
        output = layer(inputs[0], [])
    else:
        output = layer(inputs[0] if len(inputs) == 1 else inputs)
    is_list = isinstance(output, (list, tuple))
    tree = getattr(module, "tree", None) or tf.nest
    flat = tree.flatten(output)
    outputs = ("*" if is_list else "") + ";".join(dims(o.shape if not hasattr(o, "_keras_shape") else o._keras_shape) for o in flat)
    if "-" in outputs:
        raise ValueError("a size is negative: " + outputs)
    trainable = set(id(w) for w in layer.trainable_weights)
    weights = []
    for w in layer.weights:
        last = (getattr(w, "path", None) or w.name).split("/")[-1].split(":")[0]
        if tf.__version__.startswith("1."):
            # TensorFlow 1 tells names that are there already apart by a number.
            last = re.sub(r"_\d+$", "", last)
        if "_" in dims(w.shape):
            # A table that grows with the data is no parameter, and count_params() leaves it out.
            continue
        weights.append(last + ("" if id(w) in trainable else "!") + " " + dims(w.shape))
    return outputs, ";".join(weights), int(layer.count_params())


cases = collections.OrderedDict()
refused = collections.OrderedDict()
done = 0
chosen = set(sys.argv[2:])
for name, only, dtype, combinations in plans:
    if chosen and name not in chosen:
        continue
    for generation, module in software.items():
        if layer_class(name, module) is None or (only and generation not in only):
            continue
        for shapes, config in combinations:
            done += 1
            if done % 40 == 0:
                module.backend.clear_session()
            row = [name, None, config, ";".join(dims(s) for s in shapes)]
            try:
                row += run(name, module, dtype, shapes, config)
            except Exception as error:
                refused.setdefault((generation, name), []).append((str(shapes) + json.dumps(config), (type(error).__name__ + " " + str(error))[:300]))
                continue
            cases.setdefault(json.dumps(row), []).append(generation)


def names_of(module):
    layers = [module.layers] + [
        m
        for m in (getattr(module.layers, "experimental", None), getattr(getattr(module.layers, "experimental", None), "preprocessing", None))
        if m is not None
    ]
    classes = [getattr(m, n) for m in layers for n in dir(m)]
    base = getattr(module.layers, "Layer", None) or module.engine.Layer
    found = {}
    for m in layers:
        for n in dir(m):
            if inspect.isclass(getattr(m, n)) and issubclass(getattr(m, n), base):
                found[n] = getattr(m, n).__name__
    return found


def initializers_of(module, name):
    parameters = inspect.signature(layer_class(name, module).__init__).parameters
    return {k: p.default for k, p in sorted(parameters.items()) if k.endswith("_initializer") and isinstance(p.default, str)}


result = collections.OrderedDict(made_by="test/api/layers/make-layer-cases.py", versions=versions)
result["classes"] = {g: names_of(m) for g, m in software.items()}
result["initializers"] = {g: {n: initializers_of(m, n) for n in sorted(names_of(m)) if initializers_of(m, n)} for g, m in software.items()}
if not chosen:
    lines = []
    for text, generations in cases.items():
        row = json.loads(text, object_pairs_hook=collections.OrderedDict)
        row[1] = " ".join(sorted(set(generations)))
        lines.append(json.dumps(row, separators=(",", ":")))
    head = json.dumps(result, separators=(",", ":"), sort_keys=True)
    with open(sys.argv[1], "w") as out:
        out.write(head[:-1] + ',"cases":[\n' + ",\n".join(lines) + "\n]}\n")
else:
    for text, generations in cases.items():
        print(text, generations)
counts = collections.Counter(g for generations in cases.values() for g in generations)
print(dict(counts), "distinct", len(cases), file=sys.stderr)
for (generation, name), items in refused.items():
    have = sum(1 for text, gs in cases.items() if generation in gs and json.loads(text)[0] == name)
    print("refused", generation, name, len(items), "of", len(items) + have, "e.g.", items[0], file=sys.stderr)
