"""The Keras that is installed where this runs, made to compute what it means in every run."""
import os

import numpy as np
import tensorflow as tf

isOld = tf.__version__.startswith("1.")

if isOld:
    import keras
elif os.environ.get("TF_USE_LEGACY_KERAS") == "1":
    import tf_keras as keras
else:
    import keras

model_class = keras.models.Model if not isOld else keras.engine.training.Model
versions = "TensorFlow %s, Keras %s" % (tf.__version__, keras.__version__)


def read_before_writing():
    """
    Keras 2.2 updates variables while other operations of the same run may still read them: its step counter (so that a first
    update of Adam's differs from run to run), and weights that gradients of earlier layers need. Here everything is read first.
    """
    from keras import backend as K
    from keras import optimizers

    def gradients(self, loss, params):
        found = original_gradients(self, loss, params)
        dense = [one.values if isinstance(one, tf.IndexedSlices) else one for one in found]
        with tf.control_dependencies(dense + [tf.convert_to_tensor(loss)]):
            return [
                tf.IndexedSlices(tf.identity(one.values), one.indices, one.dense_shape) if isinstance(one, tf.IndexedSlices) else tf.identity(one)
                for one in found
            ]

    original_gradients = optimizers.Optimizer.get_gradients
    optimizers.Optimizer.get_gradients = gradients

    def ordered(get_updates):
        def updates(self, loss, params):
            counters = []
            update_add = K.update_add
            K.update_add = lambda variable, by: counters.append((variable, by))
            try:
                found = [one for one in get_updates(self, loss, params) if one is not None]
            finally:
                K.update_add = update_add
            with tf.control_dependencies([one for one in found if isinstance(one, (tf.Tensor, tf.Operation))]):
                found.extend(K.update_add(variable, by) for variable, by in counters)
            self.updates = found
            return found

        return updates

    for name in ("SGD", "RMSprop", "Adagrad", "Adadelta", "Adam", "Adamax", "Nadam"):
        kind = getattr(optimizers, name)
        kind.get_updates = ordered(kind.get_updates)


if isOld:
    read_before_writing()
else:
    # Compiled or not, Keras computes the same; tracing alone is faster.
    original_compile = model_class.compile

    def compile(self, *arguments, **settings):
        return original_compile(self, *arguments, **dict(settings, jit_compile=False))

    model_class.compile = compile
