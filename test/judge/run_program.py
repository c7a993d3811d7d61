"""Trains a case's own program with the software that it is written for: its text is executed up to where it trains."""
import numpy as np

from formula import feeds, parameters_of, weights
from train import fit_keras, told, train_graph, train_keras


class Fitted(Exception):
    """What a program calls `fit` with, instead of training."""

    def __init__(self, model, settings):
        super().__init__("fit")
        self.model = model
        self.settings = settings


def run_program(case, batch, steps, whole):
    """Losses of the first steps and outputs before and after them, see `train.py`."""
    if case["software"] == "tensorflow-1.15":
        return run_graph(case, batch, steps)
    if "\ndef train_step(" in case["source"]:
        return run_loop(case, batch, steps)
    from software import model_class

    def fit(self, x=None, y=None, **settings):
        raise Fitted(self, settings)

    original = model_class.fit
    model_class.fit = fit
    try:
        exec(compile(case["source"], case["id"], "exec"), {"__name__": "__main__"})
        raise ValueError("the program does not train")
    except Fitted as found:
        model, settings = found.model, found.settings
    finally:
        model_class.fit = original
    placed = [variable for layer in model.layers for variable in layer.weights]
    expected = parameters_of(case["experiment"])
    shapes = [[int(size) for size in variable.shape] for variable in placed]
    if shapes != [one["shape"]["value"] for one in expected]:
        raise ValueError("the experiment's parameters %s are not the program's %s" % ([one["shape"]["value"] for one in expected], shapes))
    values = iter(weights(case["experiment"]))
    for layer in model.layers:
        layer.set_weights([next(values) for _ in layer.weights])
    if "epochs" in case:
        return fit_keras(model, case, batch, whole, settings)
    return train_keras(model, case, batch, steps, settings.get("class_weight"))


def run_loop(case, batch, steps):
    """A program that applies gradients itself, up to its loop: `weights` are placed by their shapes, `train_step` gives the loss."""
    names = {"__name__": "__main__"}
    exec(compile(case["source"].split("\nfor i in ")[0], case["id"], "exec"), names)
    variables = list(names["weights"])
    for parameter, value in zip(parameters_of(case["experiment"]), weights(case["experiment"])):
        fitting = [one for one in variables if list(one.shape) == parameter["shape"]["value"]]
        variables = [one for one in variables if one is not fitting[0]]
        fitting[0].assign(value)
    if variables:
        raise ValueError("not in the experiment: %s" % [one.name for one in variables])
    (x,), _ = feeds(case, 0, batch)
    first = told([names["forward"](x)])
    losses = []
    for step in range(steps):
        (x,), (y,) = feeds(case, step, batch)
        losses.append(float(np.sum(names["train_step"](x, y))))
    (x,), _ = feeds(case, 0, batch)
    return {"losses": losses, "first": first, "last": told([names["forward"](x)])}


def run_graph(case, batch, steps):
    import tensorflow as tf

    tf.compat.v1.reset_default_graph()
    names = {"__name__": "__main__"}
    text = case["source"].split("\nwith tf.Session()")[0]
    at = text.index("\n", text.index("\nloss = ") + 1)
    exec(compile(text[:at], case["id"], "exec"), names)
    variables = list(tf.compat.v1.global_variables())
    exec(compile(text[at:], case["id"], "exec"), names)
    pairs = []
    for parameter, value in zip(parameters_of(case["experiment"]), weights(case["experiment"])):
        fitting = [one for one in variables if one.shape.as_list() == parameter["shape"]["value"]]
        named = [one for one in fitting if one.op.name.split("/")[-1] == parameter["name"]] or fitting
        if not named:
            raise ValueError("the program has no variable like %s" % parameter["name"])
        variables.remove(named[0])
        pairs.append((named[0], value))
    if [one for one in variables if one.dtype.base_dtype == tf.float32]:
        raise ValueError("not in the experiment: %s" % [one.name for one in variables])
    return train_graph(pairs, names["x"], names["y"], names["out"], names["loss"], names["train"], case, batch, steps)
