"""Runs a TensorFlow 1 program without training it, and writes down the graph that it builds.

    python graph_truth.py FILE --output FILE.json

For Python 3.7 with TensorFlow 1.15.5; programs of Python 2 are translated first. The program runs in a temporary folder;
`Session.run` computes nothing but gives zeros of the fetches' shapes, data sets consist of zeros, and after 3,000 runs the
program is stopped. Written are the trainable variables, the placeholders, and for every minimised loss its operations, the
shape of the nearest product with parameters, the optimizer, its learning rate at the first step and its momentum.
"""

import argparse
import json
import os
import sys
import tempfile
import types

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("MPLBACKEND", "Agg")

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

MOST_RUNS = 3000
PRODUCTS = {"MatMul", "Conv2D", "Conv3D", "BatchMatMulV2", "BiasAdd", "Conv2DBackpropInput"}


class Stop(BaseException):
    """The program has run for long enough."""


def fake_mnist():
    """`tensorflow.examples.tutorials.mnist`, which the installed TensorFlow does not have."""

    class DataSet:
        def __init__(self, count, one_hot, reshape):
            self.num_examples = count
            self.images = np.zeros((count, 784) if reshape else (count, 28, 28, 1), np.float32)
            self.labels = np.zeros((count, 10), np.float32) if one_hot else np.zeros((count,), np.uint8)
            self.epochs_completed = 0

        def next_batch(self, size, *_, **__):
            return self.images[:size], self.labels[:size]

    def read_data_sets(train_dir, one_hot=False, reshape=True, **_):
        sizes = {"train": 55000, "validation": 5000, "test": 10000}
        return types.SimpleNamespace(**{name: DataSet(size, one_hot, reshape) for name, size in sizes.items()})

    module = types.ModuleType("tensorflow.examples.tutorials.mnist.input_data")
    module.read_data_sets = read_data_sets
    for name in ("tensorflow.examples", "tensorflow.examples.tutorials", "tensorflow.examples.tutorials.mnist"):
        sys.modules.setdefault(name, types.ModuleType(name))
    sys.modules["tensorflow.examples.tutorials.mnist"].input_data = module
    sys.modules["tensorflow.examples.tutorials.mnist.input_data"] = module


def fake_keras_data():
    """Keras's data sets as zeros, with few examples where the text does not ask how many there are."""

    def pair(count, shape, dtype, label_shape=()):
        return np.zeros((count,) + shape, dtype), np.zeros((count,) + label_shape, np.uint8)

    def loader(train, test, *rest):
        return lambda *_, **__: (pair(train, *rest), pair(test, *rest))

    def sequences(*_, **__):
        x = np.array([[1, 2, 3]] * 25000 + [[1]], dtype=object)[:-1]
        return (x, np.zeros(25000, np.int64)), (x, np.zeros(25000, np.int64))

    datasets = tf.keras.datasets
    for name in ("mnist", "fashion_mnist"):
        getattr(datasets, name).load_data = loader(60000, 10000, (28, 28), np.uint8)
    for name in ("cifar10", "cifar100"):
        getattr(datasets, name).load_data = loader(50000, 10000, (32, 32, 3), np.uint8, (1,))
    datasets.boston_housing.load_data = loader(404, 102, (13,), np.float64)
    datasets.imdb.load_data = sequences


def source_of(path):
    """The program's text, translated where it is of Python 2."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        compile(text, path, "exec")
    except SyntaxError:
        from lib2to3 import refactor

        fixes = refactor.get_fixers_from_package("lib2to3.fixes")
        text = str(refactor.RefactoringTool(fixes).refactor_string(text + "\n", path))
    return text


def zeros_of(graph, fetch):
    if isinstance(fetch, dict):
        return {key: zeros_of(graph, value) for key, value in fetch.items()}
    if hasattr(fetch, "_fields"):
        return type(fetch)(*[zeros_of(graph, value) for value in fetch])
    if isinstance(fetch, (list, tuple)):
        return type(fetch)(zeros_of(graph, value) for value in fetch)
    element = graph.as_graph_element(fetch, allow_tensor=True, allow_operation=True)
    if isinstance(element, tf.Operation):
        return None
    if element.dtype == tf.string:
        return np.bytes_(b"")
    rank = element.shape.ndims
    shape = [] if rank is None else [size if size is not None else 1 for size in element.shape.as_list()]
    return np.zeros(shape, element.dtype.base_dtype.as_numpy_dtype)


def shape_of(tensor):
    return None if tensor.shape.ndims is None else tensor.shape.as_list()


def operations_of(loss):
    """Types of the operations between the loss and the nearest products with parameters, and these products' shapes."""
    stops = PRODUCTS | {"VariableV2", "VarHandleOp", "Placeholder", "GatherV2"}
    found, outputs, seen, level = set(), [], set(), [loss.op]
    while level:
        following = []
        for operation in level:
            if operation in seen:
                continue
            seen.add(operation)
            found.add(operation.type)
            if operation.type in PRODUCTS:
                outputs.append(shape_of(operation.outputs[0]))
            if operation.type not in stops:
                following.extend(tensor.op for tensor in operation.inputs)
        level = following
    return sorted(found), outputs


def variables_of(loss):
    """Positions, among the trainable variables, of those that the loss has a gradient by."""
    seen, open_ = set(), [loss.op]
    while open_:
        operation = open_.pop()
        if operation in seen:
            continue
        seen.add(operation)
        if operation.type != "StopGradient":
            open_.extend(tensor.op for tensor in operation.inputs)
    with loss.graph.as_default():
        return [i for i, one in enumerate(tf.trainable_variables()) if one.op in seen or getattr(one, "handle", one).op in seen]


REAL_RUN = tf.Session.run


def number_of(value):
    """A number, or what a tensor is at the first step; None where it is fed."""
    value = value() if callable(value) else value
    if not isinstance(value, (tf.Tensor, tf.Variable)):
        return None if value is None else float(value)
    session = tf.Session(graph=value.graph)
    try:
        with value.graph.as_default():
            variables = tf.global_variables()
        for variable in variables:
            if variable.shape.num_elements() == 1:
                REAL_RUN(session, variable.initializer)
        return float(REAL_RUN(session, value))
    except tf.errors.OpError:
        return None
    finally:
        session.close()


class Recorder:
    def __init__(self):
        self.losses = []
        self.runs = 0
        self.differentiated = None

    def install(self):
        recorder = self
        compute, apply, gradients = tf.train.Optimizer.compute_gradients, tf.train.Optimizer.apply_gradients, tf.gradients

        def compute_gradients(optimizer, loss, var_list=None, *args, **kwargs):
            recorder.record(optimizer, loss() if callable(loss) else loss, var_list is not None)
            return compute(optimizer, loss, var_list, *args, **kwargs)

        def apply_gradients(optimizer, *args, **kwargs):
            if recorder.differentiated is not None and optimizer not in [entry["by"] for entry in recorder.losses]:
                recorder.record(optimizer, recorder.differentiated, False)
            return apply(optimizer, *args, **kwargs)

        def own_gradients(ys, *args, **kwargs):
            recorder.differentiated = ys[0] if isinstance(ys, (list, tuple)) else ys
            return gradients(ys, *args, **kwargs)

        tf.train.Optimizer.compute_gradients = compute_gradients
        tf.train.Optimizer.apply_gradients = apply_gradients
        tf.gradients = own_gradients

        def run(session, fetches, feed_dict=None, *_, **__):
            return recorder.run(session, fetches)

        tf.Session.run = run
        tf.InteractiveSession.run = run

    def run(self, session, fetches):
        self.runs += 1
        if self.runs > MOST_RUNS:
            raise Stop()
        return zeros_of(session.graph, fetches)

    def record(self, optimizer, loss, has_chosen):
        operations, outputs = operations_of(loss)
        rate = getattr(optimizer, "_lr", getattr(optimizer, "_learning_rate", None))
        self.losses.append(
            {
                "optimizer": type(optimizer).__name__,
                "learningRate": number_of(rate),
                "momentum": number_of(getattr(optimizer, "_momentum", None)),
                "shape": shape_of(loss),
                "operations": operations,
                "outputs": outputs,
                "variables": variables_of(loss),
                "trainsOnlySome": has_chosen,
                "graph": loss.graph,
                "by": optimizer,
            }
        )

    def trained(self):
        """One loss for each training: several towers with the same variables, whose gradients are averaged, are one."""
        last = {}
        for entry in self.losses:
            key = id(entry) if entry["trainsOnlySome"] else (id(entry["by"]), tuple(entry["variables"]))
            last[key] = entry
        return list(last.values())

    def result(self):
        self.losses = self.trained()
        graphs = list(dict.fromkeys(entry["graph"] for entry in self.losses)) or [tf.get_default_graph()]
        variables, inputs = [], []
        for graph in graphs:
            for entry in self.losses:
                if entry["graph"] is graph:
                    entry["variables"] = [len(variables) + i for i in entry["variables"]]
            with graph.as_default():
                variables.extend({"name": one.op.name, "shape": one.shape.as_list()} for one in tf.trainable_variables())
            inputs.extend(
                {"name": one.name, "shape": shape_of(one.outputs[0])}
                for one in graph.get_operations()
                if one.type in ("Placeholder", "PlaceholderWithDefault", "IteratorGetNext")
            )
        return {
            "variables": variables,
            "parameters": int(sum(np.prod(one["shape"]) for one in variables)),
            "inputs": inputs,
            "losses": [{key: value for key, value in entry.items() if key not in ("graph", "by")} for entry in self.losses],
            "runs": min(self.runs, MOST_RUNS),
        }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    program, output = os.path.abspath(args.file), os.path.abspath(args.output)
    fake_mnist()
    fake_keras_data()
    recorder = Recorder()
    recorder.install()
    error = None
    sys.argv = [program]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            main_module = types.ModuleType("__main__")
            main_module.__file__ = program
            sys.modules["__main__"] = main_module
            exec(compile(source_of(program), program, "exec"), main_module.__dict__)
        except (Exception, Stop, SystemExit) as raised:
            error = None if isinstance(raised, (Stop, SystemExit)) else "%s: %s" % (type(raised).__name__, raised)
        os.chdir("/")
    with open(output, "w") as file:
        json.dump(dict(recorder.result(), error=error), file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
