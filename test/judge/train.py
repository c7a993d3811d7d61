"""Trains what was built on the formula's batches and writes down the losses."""
import numpy as np

from formula import example_weights, feeds


def told(values, count=6):
    """The first numbers of each output."""
    return [[float(number) for number in np.ravel(value)[:count]] for value in values]


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def one_or_all(values):
    return values[0] if len(values) == 1 else values


def train_keras(model, case, batch, steps, class_weight=None):
    """Losses of `steps` steps; `first` and `last` are outputs in evaluation before and after them, on the first batch."""
    inputs, _ = feeds(case, 0, batch)
    first = told(as_list(model.predict_on_batch(one_or_all(inputs))))
    losses = []
    for step in range(steps):
        x, y = feeds(case, step, batch)
        settings = {} if class_weight is None else {"class_weight": class_weight}
        counted = example_weights(case, step, batch)
        if counted is not None:
            settings["sample_weight"] = one_or_all(counted)
        if hasattr(model, "reset_metrics"):
            model.reset_metrics()
        losses.append(float(as_list(model.train_on_batch(one_or_all(x), one_or_all(y), **settings))[0]))
    last = told(as_list(model.predict_on_batch(one_or_all(inputs))))
    return {"losses": losses, "first": first, "last": last}


def fit_keras(model, case, batch, whole, settings):
    """
    `fit` as the program calls it, on an epoch of the formula's batches in their order: each epoch's training loss, then validation
    losses of all but the last, and the loss behind it all, where the best weights may be back.
    """
    trained, validated = whole
    batches = [feeds(case, step, batch) for step in range(trained + validated)]
    rows = lambda which: tuple(np.concatenate([one[part][0] for one in which]) for part in (0, 1))
    (x, y), validation = rows(batches[:trained]), rows(batches[trained:])
    if "validation_data" in settings:
        settings = dict(settings, validation_data=validation)
    counted = [example_weights(case, step, batch) for step in range(trained)]
    if counted[0] is not None:
        settings = dict(settings, sample_weight=np.concatenate([one[0] for one in counted]))
    history = model.fit(x, y, **dict(settings, batch_size=batch, shuffle=False, verbose=0)).history
    end = float(as_list(model.evaluate(*validation, batch_size=batch, verbose=0))[0])
    losses = [float(one) for one in history["loss"] + history.get("val_loss", [])[:-1] + [end]]
    return {"losses": losses, "first": [], "last": []}


def train_graph(pairs, x, y, out, loss, train, case, batch, steps):
    """As `train_keras`, in a session. The loss is read before the step that changes the variables."""
    import tensorflow as tf

    config = tf.compat.v1.ConfigProto(inter_op_parallelism_threads=1, intra_op_parallelism_threads=1)
    with tf.compat.v1.Session(config=config) as session:
        session.run(tf.compat.v1.global_variables_initializer())
        for variable, value in pairs:
            variable.load(value, session)
        given = lambda step: dict(zip([x, y], [values[0] for values in feeds(case, step, batch)]))
        first = told([session.run(out, given(0))])
        losses = []
        for step in range(steps):
            losses.append(float(session.run(loss, given(step))))
            session.run(train, given(step))
        last = told([session.run(out, given(0))])
    return {"losses": losses, "first": first, "last": last}
