"""Runs a TensorFlow 1 program without training it, and writes down the graph that it builds.

    python graph_truth.py FILE --output FILE.json

For Python 3.7 with TensorFlow 1.15.5. The program runs in a temporary folder; `Session.run` computes nothing but gives zeros
of the fetches' shapes, MNIST consists of zeros, and after 3,000 runs the program is stopped. Written are the trainable
variables, and for every minimised loss its operations, the optimizer and its learning rate.
"""

import argparse
import json
import os
import runpy
import sys
import tempfile
import types

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("MPLBACKEND", "Agg")

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

MOST_RUNS = 3000


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
        return b""
    rank = element.shape.ndims
    shape = [] if rank is None else [size if size is not None else 1 for size in element.shape.as_list()]
    return np.zeros(shape, element.dtype.base_dtype.as_numpy_dtype)


def shape_of(tensor):
    return None if tensor.shape.ndims is None else tensor.shape.as_list()


def operations_of(loss):
    """Types of the operations between the loss and the parameters' nearest products."""
    stops = {"MatMul", "Conv2D", "BatchMatMulV2", "VariableV2", "VarHandleOp", "Placeholder", "BiasAdd", "GatherV2"}
    found, seen, open_ = set(), set(), [loss.op]
    while open_:
        operation = open_.pop()
        if operation in seen:
            continue
        seen.add(operation)
        found.add(operation.type)
        if operation.type not in stops:
            open_.extend(tensor.op for tensor in operation.inputs)
    return sorted(found)


class Recorder:
    def __init__(self):
        self.losses = []
        self.runs = 0

    def install(self):
        recorder = self
        compute = tf.train.Optimizer.compute_gradients

        def compute_gradients(optimizer, loss, *args, **kwargs):
            recorder.record(optimizer, loss)
            return compute(optimizer, loss, *args, **kwargs)

        tf.train.Optimizer.compute_gradients = compute_gradients

        def run(session, fetches, feed_dict=None, **_):
            return recorder.run(session, fetches)

        tf.Session.run = run
        tf.InteractiveSession.run = run

    def run(self, session, fetches):
        self.runs += 1
        if self.runs > MOST_RUNS:
            raise Stop()
        return zeros_of(session.graph, fetches)

    def record(self, optimizer, loss):
        rate = getattr(optimizer, "_lr", getattr(optimizer, "_learning_rate", None))
        rate = rate() if callable(rate) else rate
        if isinstance(rate, (tf.Tensor, tf.Variable)):
            rate = None
        self.losses.append(
            {
                "optimizer": type(optimizer).__name__,
                "learningRate": None if rate is None else float(rate),
                "shape": shape_of(loss),
                "operations": operations_of(loss),
                "graph": loss.graph,
            }
        )

    def result(self):
        graphs = {entry["graph"] for entry in self.losses} or {tf.get_default_graph()}
        variables = []
        for graph in graphs:
            with graph.as_default():
                variables.extend({"name": one.op.name, "shape": one.shape.as_list()} for one in tf.trainable_variables())
        losses = [{key: value for key, value in entry.items() if key != "graph"} for entry in self.losses]
        return {
            "variables": variables,
            "parameters": int(sum(np.prod(one["shape"]) for one in variables)),
            "losses": losses,
            "runs": min(self.runs, MOST_RUNS),
        }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    program, output = os.path.abspath(args.file), os.path.abspath(args.output)
    fake_mnist()
    recorder = Recorder()
    recorder.install()
    error = None
    sys.argv = [program]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            runpy.run_path(program, run_name="__main__")
        except (Exception, Stop, SystemExit) as raised:
            error = None if isinstance(raised, (Stop, SystemExit)) else "%s: %s" % (type(raised).__name__, raised)
        os.chdir("/")
    with open(output, "w") as file:
        json.dump(dict(recorder.result(), error=error), file, indent=1)


if __name__ == "__main__":
    main()
