"""Runs the model-building code of notebooks and scripts under the real software and writes down every Keras model that it makes.

    python build_models.py FILE --output FILE.json [--seconds 240] [--statement-seconds 20]

The program runs statement by statement in a temporary folder, without network. What raises is noted and skipped. Training,
evaluation and downloads are replaced: data sets have zeros in their documented shapes, `fit` calls the model on one batch
so that it is built. Works with Python 3.7 (TensorFlow 1.15.5 and Keras 2.2.5) and later (TF_USE_LEGACY_KERAS=1 for tf_keras).
"""

import argparse
import ast
import collections
import functools
import importlib
import importlib.abc
import importlib.machinery
import inspect
import json
import linecache
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import types
import unittest.mock
import warnings

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("MPLBACKEND", "Agg")

CELL = re.compile(r"<cell (\d+)>$")
OWN_FILE = os.path.abspath(__file__)


class TimeUp(BaseException):
    """A statement ran for too long."""


class Record:
    """What became of one model."""

    def __init__(self, model, frames, origin):
        self.model = model
        self.frames = frames
        self.origin = origin
        self.compiles = []
        self.called_shape = None
        self.after_cell = None
        self.at_end = None
        self.names = []


records = collections.OrderedDict()
errors = []
saved_models = {}
last_fitted = []


def cell_frames(skip):
    """(cell, line) of the program's frames on the stack, innermost first, and who called."""
    frame = sys._getframe(skip)
    frames = []
    caller = None
    while frame is not None:
        name = frame.f_code.co_filename
        match = CELL.match(name)
        if match:
            frames.append({"cell": int(match.group(1)), "line": frame.f_lineno, "function": frame.f_code.co_name})
        # tf_keras makes functional models in `Model.__new__`.
        if caller is None and name != OWN_FILE and frame.f_code.co_name != "__new__" and not re.search(
            r"traceback_utils|trackable/base|tracking/base|base_layer_utils|tf_inspect|contextlib|functools|legacy/interfaces", name
        ):
            caller = name
        frame = frame.f_back
    if caller is None or CELL.match(caller):
        origin = "program"
    elif "applications" in caller:
        origin = "applications"
    else:
        origin = "library"
    return frames, origin


# --- What models are ---


def plain_shape(shape):
    if shape is None:
        return None
    if isinstance(shape, dict):
        return [plain_shape(part) for part in shape.values()]
    if hasattr(shape, "as_list"):
        return shape.as_list() if shape.rank is not None else None
    if isinstance(shape, (list, tuple)):
        return [plain_shape(part) if isinstance(part, (list, tuple, dict)) or hasattr(part, "as_list") else None if part is None else int(part) for part in shape]
    return None


def shape_of(layer):
    """Of a layer's output, a list of shapes where there are several; None where it is not known."""
    for read in (
        lambda: plain_shape(layer.output_shape),
        lambda: [plain_shape(tensor.shape) for tensor in layer.output] if isinstance(layer.output, (list, tuple)) else plain_shape(layer.output.shape),
    ):
        try:
            shape = read()
        except Exception:
            continue
        if shape is not None:
            return shape
    return None


def count(weights):
    total = 0
    for weight in weights:
        size = 1
        for part in plain_shape(weight.shape) or []:
            size *= part
        total += size
    return total


def describe_layer(layer):
    described = {"name": layer.name, "class": type(layer).__name__, "outputShape": shape_of(layer), "parameters": None}
    try:
        if getattr(layer, "built", True):
            described["parameters"] = count(layer.weights)
    except Exception:
        pass
    if hasattr(layer, "layers") and hasattr(layer, "compile"):
        try:
            described["layers"] = [describe_layer(inner) for inner in layer.layers]
        except Exception:
            pass
    return described


def describe(model):
    described = {"class": type(model).__name__, "bases": [base.__name__ for base in type(model).__mro__], "name": None}
    described.update({"isBuilt": False, "inputShape": None, "outputShape": None, "layers": None, "total": None, "trainable": None})
    try:
        described["name"] = model.name
        described["isBuilt"] = bool(model.built) and all(
            getattr(layer, "built", True) for layer in model.layers
        )
        described["layers"] = [describe_layer(layer) for layer in model.layers]
        described["outputShape"] = shape_of(model)
        described["inputShape"] = plain_shape(getattr(model, "input_shape", None))
    except Exception as error:
        described["problem"] = repr(error)[:300]
    try:
        if described["isBuilt"]:
            described["total"] = count(unique(model.weights))
            described["trainable"] = count(unique(model.trainable_weights))
    except Exception as error:
        described["problem"] = repr(error)[:300]
    return described


def unique(weights):
    return list({id(weight): weight for weight in weights}.values())


def loss_name(loss):
    if loss is None or isinstance(loss, str):
        return loss
    if isinstance(loss, dict):
        return {str(key): loss_name(part) for key, part in loss.items()}
    if isinstance(loss, (list, tuple)):
        return [loss_name(part) for part in loss]
    if isinstance(loss, types.FunctionType) or not hasattr(loss, "get_config"):
        return getattr(loss, "__name__", type(loss).__name__)
    described = {"class": type(loss).__name__}
    for name in ("from_logits",):
        value = getattr(loss, name, None)
        if value is None:
            value = getattr(loss, "_fn_kwargs", {}).get(name)
        if value is not None:
            described[name] = bool(value)
    return described


def describe_optimizer(optimizer):
    if optimizer is None:
        return None
    inner = getattr(optimizer, "inner_optimizer", None)
    if type(optimizer).__name__ == "TFOptimizer":  # Keras's wrapper of TensorFlow 1's own.
        inner = optimizer = optimizer.optimizer
    described = {"class": re.sub("(.)Optimizer$", r"\1", type(inner if inner is not None else optimizer).__name__), "learningRate": None}
    for name in ("_learning_rate", "_lr", "learning_rate", "lr"):
        rate = getattr(optimizer, name, None)
        if rate is None:
            continue
        if hasattr(rate, "get_config") and callable(rate):
            described["schedule"] = type(rate).__name__
            break
        values = [lambda family=family: family.backend.get_value(rate) for family in keras_families]
        for read in [lambda: rate, lambda: rate.numpy()] + values:
            try:
                described["learningRate"] = float("%.7g" % float(read()))
                break
            except Exception:
                continue
        break
    return described


# --- Watching and replacing Keras ---


def watch_models(family):
    """Records every model of a Keras, and replaces what takes time."""
    model_class = family.Model if hasattr(family, "Model") else family.models.Model
    classes = [model_class, family.models.Sequential]
    for name in (
        "keras.src.models.functional",
        "tf_keras.src.engine.functional",
        "tensorflow.python.keras.engine.network",
        "keras.engine.network",
    ):
        module = sys.modules.get(name)
        for class_name in ("Functional", "Network"):
            found = getattr(module, class_name, None)
            if found is not None and (issubclass(found, model_class) or issubclass(model_class, found)):
                classes.append(found)
    for each in classes:
        if "__init__" in each.__dict__:
            each.__init__ = recording_init(each.__init__, model_class)
    original_compile = model_class.compile

    @functools.wraps(original_compile)
    def compile_and_note(self, *args, **kwargs):
        result = original_compile(self, *args, **kwargs)
        record = records.get(id(self))
        if record is not None:
            frames, origin = cell_frames(2)
            given = args[1] if len(args) > 1 else kwargs.get("loss")
            record.compiles.append({"frames": frames, "loss": loss_name(given), "optimizer": describe_optimizer(getattr(self, "optimizer", None))})
        return result

    model_class.compile = compile_and_note
    for name, replacement in {
        "fit": fit,
        "fit_generator": fit,
        "evaluate": evaluate,
        "evaluate_generator": evaluate,
        "predict": predict,
        "predict_generator": predict,
        "train_on_batch": train_on_batch,
        "test_on_batch": train_on_batch,
        "predict_on_batch": predict,
        "load_weights": nothing,
        "save_weights": nothing,
        "save": save,
        "export": nothing,
    }.items():
        for each in (model_class, family.models.Sequential):
            if name in each.__dict__ or (each is model_class and hasattr(each, name)):
                setattr(each, name, replacement)


def recording_init(original, model_class):
    @functools.wraps(original)
    def init(self, *args, **kwargs):
        if id(self) not in records and isinstance(self, model_class):
            frames, origin = cell_frames(2)
            if frames:
                records[id(self)] = Record(self, frames, origin)
        return original(self, *args, **kwargs)

    # Keras asks for the names of its own parameters.
    init.__signature__ = inspect.signature(original)
    return init


def first_batch(x):
    """At most two examples of what `fit` is given."""
    import numpy as np

    if isinstance(x, dict):
        return {key: first_batch(value) for key, value in x.items()}
    if isinstance(x, (list, tuple)):
        if x and all(hasattr(part, "shape") for part in x):
            return [first_batch(part) for part in x]
        return np.asarray(x[:2])
    if type(x).__name__ in ("DataFrame", "Series"):
        return x.to_numpy()[:2]
    if hasattr(x, "shape"):
        return x[:2]
    batch = x[0] if hasattr(x, "__getitem__") else next(iter(x))
    return batch[0] if isinstance(batch, (list, tuple)) else batch


def run_once(model, x):
    import tensorflow as tf

    if not tf.executing_eagerly():
        return None
    result = model(as_floats(first_batch(x)))
    record = records.get(id(model))
    if record is not None and record.called_shape is None:
        parts = result if isinstance(result, (list, tuple)) else [result]
        shapes = [[None] + plain_shape(part.shape)[1:] for part in parts if hasattr(part, "shape")]
        record.called_shape = shapes[0] if len(shapes) == 1 else shapes
    return result


def as_floats(x):
    import numpy as np

    if isinstance(x, dict):
        return {key: as_floats(value) for key, value in x.items()}
    if isinstance(x, list):
        return [as_floats(value) for value in x]
    if isinstance(x, np.ndarray) and x.dtype == np.float64:
        return x.astype(np.float32)
    return x


class History:
    def __init__(self, model, epochs):
        self.model = model
        self.epoch = list(range(epochs if isinstance(epochs, int) else 1))
        self.params = {"epochs": epochs}
        zeros = [0.5] * len(self.epoch)
        self.history = collections.defaultdict(lambda: list(zeros))
        for name in ("loss", "val_loss", "accuracy", "val_accuracy"):
            self.history[name] = list(zeros)


def has_own_step(model):
    step = getattr(type(model), "train_step", None)
    return step is not None and step.__module__.split(".")[0] not in ("keras", "tf_keras", "tensorflow")


def fit(self, x=None, y=None, batch_size=None, epochs=1, *args, **kwargs):
    data = x if x is not None else kwargs.get("generator")
    try:
        if y is not None and has_own_step(self):
            self.train_step((as_floats(first_batch(data)), as_floats(first_batch(y))))
        else:
            run_once(self, data)
    except Exception as error:
        note("fit", error)
    last_fitted.append(self)
    for callback in kwargs.get("callbacks") or []:
        if hasattr(callback, "filepath"):
            saved_models[str(callback.filepath)] = self
    history = History(self, epochs)
    try:
        self.history = history
    except Exception:
        pass
    return history


def predict(self, x=None, *args, **kwargs):
    import numpy as np

    data = x if x is not None else kwargs.get("generator")
    examples = len(data) if hasattr(data, "shape") else 2
    shape = shape_of(self)
    try:
        result = run_once(self, data)
        if result is not None:
            shape = [plain_shape(part.shape) for part in result] if isinstance(result, (list, tuple)) else plain_shape(result.shape)
    except Exception as error:
        note("predict", error)

    def zeros(one):
        return np.zeros([examples] + [size or 1 for size in one[1:]], "float32")

    if shape and isinstance(shape[0], list):
        return [zeros(one) for one in shape]
    return zeros(shape or [None, 1])


def evaluate(self, x=None, *args, **kwargs):
    try:
        run_once(self, x)
    except Exception as error:
        note("evaluate", error)
    if kwargs.get("return_dict"):
        return collections.defaultdict(lambda: 0.5)
    return [0.5, 0.5, 0.5][: 1 + max(1, len(getattr(self, "metrics_names", ["loss", "accuracy"])) - 1)]


def train_on_batch(self, x=None, *args, **kwargs):
    try:
        run_once(self, x)
    except Exception as error:
        note("train_on_batch", error)
    return [0.5, 0.5] if len(getattr(self, "metrics_names", [])) > 1 else 0.5


def save(self, path=None, *args, **kwargs):
    saved_models[str(path)] = self


def nothing(self=None, *args, **kwargs):
    return unittest.mock.MagicMock()


def load_model(path=None, *args, **kwargs):
    if str(path) in saved_models:
        return saved_models[str(path)]
    raise OSError("no model was saved as %s" % path)


def no_file(fname=None, origin=None, *args, **kwargs):
    """In place of `get_file`: the path of an empty file, a folder where an archive would be unpacked."""
    name = os.path.basename(str(fname or origin or "file"))
    path = os.path.abspath(name)
    if kwargs.get("extract") or kwargs.get("untar"):
        os.makedirs(path, exist_ok=True)
    elif not os.path.exists(path):
        open(path, "w").close()
    return path


# --- Data of the documented shapes ---


def images(train, test, shape, classes, column):
    import numpy as np

    def part(n):
        labels = (np.arange(n) % classes).astype("uint8")
        return np.zeros((n,) + shape, "uint8"), labels[:, None] if column else labels

    return lambda *args, **kwargs: (part(train), part(test))


def sequences(train, test, classes, words):
    import numpy as np

    def load(path=None, num_words=None, *args, **kwargs):
        top = min(num_words or words, words)

        def part(n):
            lengths = 20 + np.arange(n) % 200
            lists = np.empty(n, dtype=object)
            for i, length in enumerate(lengths):
                lists[i] = [(i * 7 + j * 13) % (top - 1) + 1 for j in range(length)] if i < 500 else [top - 1] * 20
            return lists, (np.arange(n) % classes).astype("int64")

        return part(train), part(test)

    return load


def rows(train, test, columns):
    import numpy as np

    def part(n, seed):
        draw = np.random.RandomState(seed)
        return draw.rand(n, columns), draw.rand(n)

    return lambda *args, **kwargs: (part(train, 1), part(test, 2))


def replace_data_sets(family):
    loaders = {
        "mnist": images(60000, 10000, (28, 28), 10, False),
        "fashion_mnist": images(60000, 10000, (28, 28), 10, False),
        "cifar10": images(50000, 10000, (32, 32, 3), 10, True),
        "cifar100": images(50000, 10000, (32, 32, 3), 100, True),
        "imdb": sequences(25000, 25000, 2, 88586),
        "reuters": sequences(8982, 2246, 46, 30980),
        "boston_housing": rows(404, 102, 13),
        "california_housing": rows(16512, 4128, 8),
    }
    word_index = {"word%d" % i: i for i in range(1, 1000)}
    for name, load in loaders.items():
        data_set = getattr(family.datasets, name, None)
        if data_set is not None:
            data_set.load_data = load
            if hasattr(data_set, "get_word_index"):
                data_set.get_word_index = lambda *args, **kwargs: dict(word_index)


tfds_sets = {
    # name: (shape of the image or None for text, classes, splits)
    "mnist": ((28, 28, 1), 10, {"train": 60000, "test": 10000}),
    "fashion_mnist": ((28, 28, 1), 10, {"train": 60000, "test": 10000}),
    "cifar10": ((32, 32, 3), 10, {"train": 50000, "test": 10000}),
    "cifar100": ((32, 32, 3), 100, {"train": 50000, "test": 10000}),
    "tf_flowers": ((240, 320, 3), 5, {"train": 3670}),
    "cats_vs_dogs": ((240, 320, 3), 2, {"train": 23262}),
    "horses_or_humans": ((300, 300, 3), 2, {"train": 1027, "test": 256}),
    "rock_paper_scissors": ((300, 300, 3), 3, {"train": 2520, "test": 372}),
    "imdb_reviews": (None, 2, {"train": 25000, "test": 25000, "unsupervised": 50000}),
}


def tensorflow_datasets():
    """A stand-in for the package that has the well-known sets, ten examples each."""
    import tensorflow as tf

    module = types.ModuleType("tensorflow_datasets")

    def load(name, split=None, as_supervised=False, with_info=False, batch_size=None, **kwargs):
        shape, classes, splits = tfds_sets[name.split("/")[0].split(":")[0]]
        labels = tf.range(10, dtype=tf.int64) % classes
        inputs = tf.zeros((10,) + shape, tf.uint8) if shape else tf.constant(["a text"] * 10)
        key = "image" if shape else "text"

        def data(_):
            return tf.data.Dataset.from_tensor_slices((inputs, labels) if as_supervised else {key: inputs, "label": labels})

        def nested(which):
            return [nested(one) for one in which] if isinstance(which, (list, tuple)) else data(which)

        result = {one: data(one) for one in splits} if split is None else nested(split)
        if batch_size is not None:
            result = (inputs, labels) if as_supervised else {key: inputs, "label": labels}
        features = {
            "label": types.SimpleNamespace(num_classes=classes, names=["class %d" % i for i in range(classes)], int2str=str),
            key: types.SimpleNamespace(shape=shape, dtype=tf.uint8),
        }
        info = types.SimpleNamespace(
            features=features,
            splits={one: types.SimpleNamespace(num_examples=n, num_shards=1) for one, n in splits.items()},
            name=name,
            supervised_keys=(key, "label"),
        )
        return (result, info) if with_info else result

    module.load = load
    module.disable_progress_bar = nothing
    module.as_numpy = lambda data: data
    return module


def replace_scikit_learn_data():
    try:
        import numpy as np
        import sklearn.datasets
        from sklearn.utils import Bunch
    except ImportError:
        return
    draw = np.random.RandomState(0)
    names = ["MedInc", "HouseAge", "AveRooms", "AveBedrms", "Population", "AveOccup", "Latitude", "Longitude"]
    sklearn.datasets.fetch_california_housing = lambda *args, **kwargs: Bunch(
        data=draw.rand(20640, 8), target=draw.rand(20640), feature_names=names, target_names=["MedHouseVal"]
    )
    sklearn.datasets.fetch_openml = lambda *args, **kwargs: Bunch(
        data=np.zeros((70000, 784)), target=np.array([str(i % 10) for i in range(70000)])
    )


def replace_tables():
    """`read_csv` of what is not there gives a table of numbers where the program names its columns."""
    try:
        import numpy as np
        import pandas
    except ImportError:
        return
    read = pandas.read_csv

    @functools.wraps(read)
    def read_csv(*args, **kwargs):
        try:
            return read(*args, **kwargs)
        except OSError:
            names = kwargs.get("names") or kwargs.get("column_names")
            if not names:
                raise
            return pandas.DataFrame(np.random.RandomState(0).rand(200, len(names)), columns=list(names))

    pandas.read_csv = read_csv


# --- The sandbox ---


class Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Packages that only draw or display may be missing: whatever is asked of them does nothing."""

    names = ("matplotlib", "mpl_toolkits", "seaborn", "IPython", "google.colab", "plotly", "pydot", "graphviz", "tqdm", "imageio", "tensorflow_docs", "pyvirtualdisplay", "cv2")

    def find_spec(self, fullname, path=None, target=None):
        if fullname == "google" or any(fullname == name or fullname.startswith(name + ".") for name in self.names):
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec):
        module = unittest.mock.MagicMock(name=spec.name)
        module.__name__, module.__path__, module.__spec__, module.__file__ = spec.name, [], spec, None
        if spec.name.split(".")[0] == "tqdm":
            module.tqdm = module.trange = lambda iterable=(), *args, **kwargs: iterable
        return module

    def exec_module(self, module):
        pass


def close_the_world():
    def refuse(*args, **kwargs):
        raise OSError("no network, no other programs")

    socket.socket.connect = refuse
    socket.create_connection = refuse
    socket.getaddrinfo = refuse
    subprocess.Popen.__init__ = refuse
    os.system = refuse
    time.sleep = lambda seconds: None
    import builtins

    builtins.input = lambda *args: ""
    sys.meta_path.append(Absent())
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))


def note(line, error):
    errors.append({"cell": current_cell[0], "line": line, "type": type(error).__name__, "message": str(error)[:400]})


current_cell = [0]
keras_families = []


def prepare_keras():
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(1) if hasattr(tf, "config") and hasattr(tf.config, "threading") else None
    keras_families.append(tf.keras)
    tf.keras.models.Model  # Loads it.
    try:
        import keras

        if keras.Model is not tf.keras.Model:
            keras_families.append(keras)
    except ImportError:
        pass
    for name in (
        "keras.src.utils.file_utils",
        "tf_keras.src.utils.data_utils",
        "tensorflow.python.keras.utils.data_utils",
        "keras.utils.data_utils",
    ):
        if name in sys.modules:
            sys.modules[name].get_file = no_file
    for family in keras_families:
        watch_models(family)
        replace_data_sets(family)
        family.utils.get_file = no_file
        family.models.load_model = load_model
        if hasattr(family, "saving") and hasattr(family.saving, "load_model"):
            family.saving.load_model = load_model
    # Keras 2.2.5's applications are a package of their own.
    if "keras.applications" in sys.modules:
        sys.modules["keras.applications"].__dict__.get("keras_modules_injection")
        utils = sys.modules.get("keras.utils")
        if utils is not None:
            utils.get_file = no_file
    sys.modules["tensorflow_datasets"] = tensorflow_datasets()
    replace_scikit_learn_data()
    replace_tables()


# --- Running a program ---


def read_cells(path):
    """(index, source) of the code cells; a Python file is one."""
    with open(path, encoding="utf8") as file:
        text = file.read()
    if not path.endswith(".ipynb"):
        return [(0, text)]
    cells = []
    for index, cell in enumerate(json.loads(text).get("cells", [])):
        if cell.get("cell_type") == "code":
            source = "".join(cell["source"]) if isinstance(cell["source"], list) else cell["source"]
            cells.append((index, comment_out_magics(source)))
    return cells


def comment_out_magics(source):
    if re.match(r"\s*%%(?!time|capture|timeit|prun)", source):
        return re.sub(r"(?m)^", "#", source)
    return re.sub(r"(?m)^(\s*)([%!?].*)$", lambda match: match.group(1) + ("pass " if match.group(1).strip("\n") else "") + "#" + match.group(2), source)


def ring(signum, frame):
    raise TimeUp("took too long")


def run_cell(index, source, namespace, statement_seconds):
    current_cell[0] = index
    name = "<cell %d>" % index
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    try:
        tree = ast.parse(source, name)
    except SyntaxError as error:
        note(error.lineno or 0, error)
        return
    for statement in tree.body:
        module = ast.parse("")
        module.body = [statement]
        signal.setitimer(signal.ITIMER_REAL, statement_seconds)
        try:
            exec(compile(module, name, "exec"), namespace)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # SystemExit and TimeUp too.
            # `app.run(main)` ends a program that has done all it should.
            if not isinstance(error, SystemExit) or error.code:
                note(statement.lineno, error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def look_at_models(namespace, at_end=False):
    for record in list(records.values()):
        if at_end:
            record.at_end = describe(record.model)
        elif record.after_cell is None:
            record.after_cell = describe(record.model)
        names = [name for name, value in list(namespace.items()) if value is record.model and not name.startswith("_")]
        for name in names:
            if name not in record.names:
                record.names.append(name)


def write(path, source, isolation):
    import tensorflow as tf

    document = {
        "file": source,
        "software": {
            "python": sys.version.split()[0],
            "tensorflow": tf.__version__,
            "keras": [getattr(family, "__version__", None) for family in keras_families],
        },
        "isWhole": isolation,
        "errors": list(errors),
        "models": [
            {
                "frames": record.frames,
                "origin": record.origin,
                "names": record.names,
                "compiles": record.compiles,
                "calledShape": record.called_shape,
                "afterCell": record.after_cell,
                "atEnd": record.at_end,
            }
            for record in list(records.values())
            if record.after_cell is not None
        ],
    }
    with open(path + ".part", "w") as file:
        json.dump(document, file, indent=1)
    os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--output", required=True)
    parser.add_argument("--seconds", type=float, default=240)
    parser.add_argument("--statement-seconds", type=float, default=20)
    options = parser.parse_args()
    source, output = os.path.abspath(options.file), os.path.abspath(options.output)
    cells = read_cells(source)
    warnings.simplefilter("ignore")
    sys.stdout = sys.stderr = open(os.devnull, "w")
    os.chdir(tempfile.mkdtemp(prefix="build-models-"))
    sys.argv = [os.path.basename(source)]
    prepare_keras()
    close_the_world()
    started = time.monotonic()

    def stop():
        try:
            write(output, source, False)
        finally:
            os._exit(0)

    watchdog = threading.Timer(options.seconds, stop)
    watchdog.daemon = True
    watchdog.start()
    signal.signal(signal.SIGALRM, ring)
    program = types.ModuleType("__main__")
    program.__file__ = source
    sys.modules["__main__"] = program
    namespace = program.__dict__
    for index, text in cells:
        run_cell(index, text, namespace, options.statement_seconds)
        look_at_models(namespace)
        if time.monotonic() - started > options.seconds * 0.9:
            break
    look_at_models(namespace, at_end=True)
    write(output, source, True)
    os._exit(0)


if __name__ == "__main__":
    main()
