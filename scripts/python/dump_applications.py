"""Writes every model of keras.applications as a compact list of its layers.

Run with the interpreter of an environment that has Keras 3 and tf_keras; weights are never downloaded.
One line a layer: name, class, arguments that decide shapes and weights, and the layers that it is called on.
"""
import json
import os
import sys

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras  # noqa: E402
import tf_keras  # noqa: E402

# Arguments that decide shapes or weights; others have no say in them.
ARGUMENTS = {
    "Conv2D": ["filters", "kernel_size", "strides", "padding", "dilation_rate", "groups", "use_bias", "activation"],
    "DepthwiseConv2D": ["kernel_size", "strides", "padding", "depth_multiplier", "dilation_rate", "use_bias"],
    "SeparableConv2D": ["filters", "kernel_size", "strides", "padding", "depth_multiplier", "dilation_rate", "use_bias"],
    "BatchNormalization": ["axis", "scale", "center", "momentum", "epsilon"],
    "LayerNormalization": ["epsilon"],
    "Dense": ["units", "use_bias", "activation"],
    "MaxPooling2D": ["pool_size", "strides", "padding"],
    "AveragePooling2D": ["pool_size", "strides", "padding"],
    "GlobalAveragePooling2D": ["keepdims"],
    "ZeroPadding2D": ["padding"],
    "Cropping2D": ["cropping"],
    "Reshape": ["target_shape"],
    "Concatenate": ["axis"],
    "Activation": ["activation"],
    "Dropout": ["rate"],
    "Rescaling": ["scale", "offset"],
    "Normalization": ["axis", "mean", "variance"],
    "LayerScale": ["projection_dim"],
}
DEFAULTS = {"strides": [1, 1], "padding": "valid", "dilation_rate": [1, 1], "groups": 1, "use_bias": True, "depth_multiplier": 1,
            "activation": "linear", "scale": True, "center": True, "keepdims": False}


def plain(value):
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def inbound(layer_config, known):
    """Names of the layers that a layer is called on."""
    found = []

    def visit(node):
        if isinstance(node, dict):
            if "keras_history" in node.get("config", {}):
                found.append(node["config"]["keras_history"][0])
            for key, value in node.items():
                if key != "config" or "keras_history" not in value:
                    visit(value)
        elif isinstance(node, (list, tuple)):
            if len(node) >= 3 and isinstance(node[0], str) and node[0] in known and isinstance(node[1], int):
                found.append(node[0])
                visit(node[3:])
            else:
                for item in node:
                    visit(item)

    visit(layer_config["inbound_nodes"])
    return found


def rows(model):
    config = model.get_config()
    known = {layer["config"]["name"] for layer in config["layers"]}
    result = []
    for layer in config["layers"]:
        kind = layer["class_name"].split(">")[-1]
        own = layer["config"]
        arguments = {}
        for name in ARGUMENTS.get(kind, []):
            value = plain(own.get(name))
            if isinstance(value, dict):
                value = None
            if value is None or value == DEFAULTS.get(name, "nothing"):
                continue
            if kind == "Normalization" and name == "axis":
                value = plain(value)
            arguments[name] = value
        if kind == "BatchNormalization":
            axis = arguments.get("axis")
            if axis in (3, [3], -1):
                arguments.pop("axis", None)
        result.append([own["name"], kind, arguments, inbound(layer, known)])
    return result


def dump(library, names):
    models = {}
    for name in names:
        function = getattr(library.applications, name)
        library.backend.clear_session()
        whole = function(weights=None)
        body = function(weights=None, include_top=False)
        size = plain(whole.input_shape)[1:]
        all_rows = rows(whole)
        count = len(body.layers)
        body_rows = rows(body)
        kinds = [row[1] for row in body_rows]
        is_beginning = kinds == [row[1] for row in all_rows[: len(kinds)]]
        models[name] = {
            "size": size,
            "body": len(kinds) if is_beginning else None,
            "layers": all_rows,
            "bodyLayers": None if is_beginning else body_rows,
            "name": whole.name,
            "parameters": [whole.count_params(), body.count_params()],
        }
        print(name, count, len(all_rows), whole.count_params(), body.count_params(), file=sys.stderr, flush=True)
    return models


def functions(library):
    return [name for name in dir(library.applications) if name[0].isupper() and callable(getattr(library.applications, name))]


if __name__ == "__main__":
    modern = functions(keras)
    only = sys.argv[2:]
    models = dump(keras, [name for name in modern if not only or name in only])
    legacy = [name for name in functions(tf_keras) if name not in modern and (not only or name in only)]
    models.update(dump(tf_keras, legacy))
    out = {"versions": {"keras": keras.__version__, "tf_keras": tf_keras.__version__}, "models": models}
    with open(sys.argv[1], "w") as file:
        json.dump(out, file, separators=(",", ":"))
