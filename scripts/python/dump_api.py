"""Every public name of the installed TensorFlow and Keras, for `scripts/generate-api-facts.mjs`.

Arguments: the roots to walk ("tensorflow", "tensorflow.keras", "tensorflow.compat.v1", "keras", "tf_keras"). Prints JSON: the versions, and for each
root its names: kind, a number that is the same for the same object, where it is defined, its signature with plain defaults, and the
methods of the classes that model code calls. Runs on Python 3.7 and newer.
"""
import importlib
import inspect
import json
import os
import sys
import types
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
warnings.simplefilter("ignore")

import tensorflow as tf  # noqa: E402

tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)

PACKAGES = ("tensorflow", "tensorflow_core", "tensorflow_estimator", "keras", "tf_keras", "keras_applications", "keras_preprocessing")

# What lies beside the public names: sources, generated code, tests.
SKIPPED = {"python", "tools", "compiler", "security", "include", "raw_ops", "test_util", "testing", "examples", "absolute_import",
           "division", "print_function", "src", "api", "interfaces", "load_backend", "pywrap_tensorflow", "op_def_library", "loader", "resource_loader"}

# Walked as roots of their own, or not at all.
SKIPPED_PATHS = {"tensorflow.keras", "tensorflow.compat", "tensorflow.contrib.keras", "tensorflow.compat.v1.keras", "tensorflow.compat.v1.compat",
                 "tensorflow.contrib.quantization",
                 "tensorflow.core"}

# Classes whose methods model code calls, by the last part of their name.
WITH_METHODS = {
    "Model", "Sequential", "Layer", "Optimizer", "Dataset", "DatasetV1", "DatasetV2", "Session", "InteractiveSession", "Tensor",
    "Variable", "Operation", "Graph", "GradientTape", "Saver", "FileWriter", "Coordinator", "Module", "Estimator",
    "ImageDataGenerator", "Tokenizer", "Metric", "Loss", "Callback", "Sequence", "RNN", "Bidirectional", "TextVectorization",
    "Normalization", "StringLookup", "IntegerLookup", "Discretization", "Checkpoint", "CheckpointManager", "Strategy",
    "SummaryWriter", "Iterator", "OptimizerV2", "RNNCell", "TensorArray", "History", "ExponentialMovingAverage",
}

objects = {}


def identity(value):
    """One number for one object; it is kept, so that no other gets its address."""
    return objects.setdefault(id(value), (len(objects), value))[0]


def package_of(value):
    return (getattr(value, "__module__", None) or "").split(".")[0]


def own_name(value):
    return "%s.%s" % (getattr(value, "__module__", ""), getattr(value, "__qualname__", getattr(value, "__name__", "")))


def default_of(value):
    """A plain default as JSON; else what it is, so that its public name can be put in; else {}."""
    if value is None or isinstance(value, (bool, str)):
        return value if not isinstance(value, str) or len(value) <= 40 else {}
    if isinstance(value, (int, float)):
        return value if value == value and abs(value) != float("inf") else {}
    if isinstance(value, (tuple, list)):
        inner = [default_of(one) for one in value]
        return {} if len(inner) > 8 or any(isinstance(one, dict) for one in inner) else inner
    if isinstance(value, tf.DType):
        return value.name
    if inspect.isclass(value) or inspect.isroutine(value):
        return {"ref": identity(value)}
    if package_of(type(value)) in PACKAGES:
        return {"instance": identity(type(value))}
    return {}


def unwrapped(target):
    for _ in range(12):
        if hasattr(target, "__wrapped__"):
            target = target.__wrapped__
    return target


def hidden(spec):
    return spec is not None and all(name.startswith("*") for name, *_ in spec)


def read_signature(target):
    target = unwrapped(target)
    if isinstance(target, types.MethodType):
        target = target.__func__
    try:
        spec = inspect.getfullargspec(target)
    except TypeError:
        return None
    defaults = dict(zip(reversed(spec.args), reversed(spec.defaults or ())))
    found = [[name] + ([default_of(defaults[name])] if name in defaults else []) for name in spec.args]
    if found and found[0][0] in ("self", "cls", "_cls"):
        found = found[1:]
    if spec.varargs:
        found.append(["*" + spec.varargs])
    elif spec.kwonlyargs:
        found.append(["*"])
    for name in spec.kwonlyargs:
        found.append([name] + ([default_of(spec.kwonlydefaults[name])] if name in (spec.kwonlydefaults or {}) else []))
    if spec.varkw:
        found.append(["**" + spec.varkw])
    return found


def behind_keras_applications(path):
    """Keras 2's applications pass everything on to a package of their own."""
    if not path.startswith("keras.applications."):
        return None
    try:
        module = importlib.import_module(path.rsplit(".", 1)[0].replace("keras.", "keras_", 1))
    except ImportError:
        return None
    return getattr(module, path.rsplit(".", 1)[1], None)


def signature_of(value, path):
    if not inspect.isclass(value):
        spec = read_signature(value)
        behind = behind_keras_applications(path) if hidden(spec) else None
        return read_signature(behind) if behind is not None else spec
    if value.__init__ is object.__init__ or (issubclass(value, tuple) and "__init__" not in vars(value)):
        return [] if value.__new__ is object.__new__ else read_signature(value.__new__)
    return read_signature(value.__init__)


def legacy_keywords(target):
    """Keywords of an older Keras that a decorator of Keras 2 still takes: old name to new name."""
    found = {}
    for _ in range(12):
        closure = getattr(target, "__closure__", None) or ()
        names = getattr(getattr(target, "__code__", None), "co_freevars", ())
        for name, cell in zip(names, closure):
            if name == "conversions":
                found.update({old: new for old, new in cell.cell_contents})
        if not hasattr(target, "__wrapped__"):
            break
        target = target.__wrapped__
    return found


def kind_of(value):
    if isinstance(value, types.ModuleType):
        return "module"
    if inspect.isclass(value):
        return "class"
    return "function" if callable(value) else "constant"


def methods_of(value):
    found = {}
    for name in sorted(dir(value)):
        if name.startswith("_") and name != "__call__":
            continue
        try:
            member = inspect.getattr_static(value, name)
        except AttributeError:
            continue
        if isinstance(member, (staticmethod, classmethod)):
            member = member.__func__
        if not callable(member) or inspect.isclass(member) or package_of(unwrapped(member)) not in PACKAGES:
            continue
        spec = read_signature(member)
        if spec is not None:
            found[name] = {"signature": spec, "legacy": legacy_keywords(member)}
    return found


def is_public(name, value):
    if name.startswith("_") or name in SKIPPED or name.endswith("_test") or name.startswith("test_"):
        return False
    if isinstance(value, types.ModuleType):
        # Keras 2 says by its folders what is public; TensorFlow has generated modules for that, and contrib.
        parts = value.__name__.split(".")
        return parts[0] in ("keras", "tf_keras") or value.__name__ == "tensorflow.python.platform.flags" or (parts[0] in PACKAGES and any(part in ("contrib", "api", "_api", "_tf_keras") for part in parts))
    if inspect.isclass(value) or inspect.isroutine(value):
        return package_of(unwrapped(value)) in PACKAGES
    return not callable(value) and not isinstance(value, (dict, list, type(None)))


def walk(root):
    """Every module is read once, under its shortest path; its other paths are only recorded."""
    found = {}
    start = tf.compat.v1 if root == "tensorflow.compat.v1" else tf.keras if root == "tensorflow.keras" else importlib.import_module(root)
    seen, queue = {id(start)}, [(start, root)]
    for module, path in queue:
        for name in sorted(set(dir(module))):
            full = path + "." + name
            if name.startswith("_") or name in SKIPPED or full in SKIPPED_PATHS:
                continue
            try:
                value = getattr(module, name)
            except Exception:
                continue
            if not is_public(name, value):
                continue
            kind = kind_of(value)
            entry = found[full] = {"kind": kind, "id": identity(value)}
            if kind == "module" and id(value) not in seen:
                seen.add(id(value))
                queue.append((value, full))
            elif kind in ("class", "function"):
                entry["own"] = own_name(unwrapped(value))
                entry["signature"] = signature_of(value, full)
                entry["legacy"] = legacy_keywords(value.__init__ if kind == "class" else value)
                if kind == "class" and name in WITH_METHODS:
                    entry["methods"] = methods_of(value)
    return found


def renames():
    """TensorFlow's own tables of what was renamed between 1 and 2."""
    from tensorflow.tools.compatibility import all_renames_v2, renames_v2, tf_upgrade_v2

    names = dict(renames_v2.renames)
    names.update(all_renames_v2.manual_symbol_renames)
    spec = tf_upgrade_v2.TFAPIChangeSpec()
    return {"names": names, "keywords": {name: {k: v for k, v in words.items() if v} for name, words in spec.function_keyword_renames.items()}}


def versions(roots):
    found = {"python": "%d.%d" % sys.version_info[:2], "tensorflow": tf.__version__}
    for root in roots:
        package = importlib.import_module(root.split(".")[0])
        found[root.split(".")[0]] = package.__version__
    return found


if __name__ == "__main__":
    roots = sys.argv[1:]
    result = {"versions": versions(roots), "roots": {root: walk(root) for root in roots}, "renames": renames()}
    names = {}
    for number, value in objects.values():
        names[number] = own_name(value)
    json.dump(dict(result, objects=[names[i] for i in range(len(names))]), sys.stdout, sort_keys=True)
