"""Inputs, labels and initial weights by a formula that `feed.ts` computes alike: nothing is drawn at random."""
import numpy as np


def uniform(count, stream, start=0):
    """Numbers in [0, 1), from the `start`-th of a stream on."""
    i = np.arange(start, start + count, dtype=np.float64)
    x = np.sin(i * 12.9898 + stream * 78.233) * 43758.5453
    return x - np.floor(x)


def feed(spec, stream, step, batch):
    """The `step`-th batch of an input or output."""
    shape = [batch] + spec["shape"]
    size = int(np.prod(shape))
    u = uniform(size, stream, step * size).reshape(shape)
    fill = spec["fill"]
    if fill == "real":
        return ((2 * u - 1) * np.sqrt(3)).astype(np.float32)
    if fill == "unit":
        return u.astype(np.float32)
    if fill == "integer":
        return np.floor(u * spec["classes"]).astype(np.int32)
    if fill == "binary":
        return (u < 0.5).astype(np.float32)
    if fill == "sign":
        return np.where(u < 0.5, -1, 1).astype(np.float32)
    if fill == "oneHot":
        return (u == u.max(axis=-1, keepdims=True)).astype(np.float32)
    if fill == "distribution":
        return ((u + 0.1) / (u + 0.1).sum(axis=-1, keepdims=True)).astype(np.float32)
    raise ValueError(fill)


def feeds(case, step, batch):
    inputs = [feed(spec, 101 + i, step, batch) for i, spec in enumerate(case["inputs"])]
    labels = [feed(spec, 201 + i, step, batch) for i, spec in enumerate(case["labels"])]
    return inputs, labels


def example_weights(case, step, batch):
    """How much the examples of the `step`-th batch count, for each output; None where all count once."""
    weights = [feed(spec, 301 + i, step, batch) for i, spec in enumerate(case.get("sampleWeights", []))]
    return weights or None


def weight(parameter, stream):
    """A parameter's initial value, from its role and shape in the experiment and its position there, counted from 1."""
    shape = parameter["shape"]["value"]
    u = 2 * uniform(int(np.prod(shape)), stream).reshape(shape) - 1
    if parameter["role"] in ("gamma", "movingVariance"):
        return (1 + 0.5 * u).astype(np.float32)
    if len(shape) < 2 or parameter["role"] in ("bias", "beta", "movingMean"):
        return (0.2 * u).astype(np.float32)
    return (u * np.sqrt(3 / np.prod(shape[:-1]))).astype(np.float32)


def parameters_of(experiment):
    """All parameters of an experiment in its order, each once; those of a model in the model are told by its row."""
    return [one for layer in experiment["layers"] for one in layer["parameters"] if not one.get("isShared")]


def weights(experiment):
    return [weight(parameter, i + 1) for i, parameter in enumerate(parameters_of(experiment))]
