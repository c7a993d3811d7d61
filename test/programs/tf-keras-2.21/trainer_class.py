import json
import logging
import os

import tensorflow as tf

logging.basicConfig(level=logging.INFO)
log = logging.getLogger(__name__)


class Trainer(object):
    """Trains what a registry knows by name."""

    registry = {}

    @classmethod
    def register(cls, name):
        def wrap(builder):
            cls.registry[name] = builder
            return builder

        return wrap

    def __init__(self, name, settings):
        self.name = name
        self.settings = settings
        self._model = None

    @property
    def model(self):
        if self._model is None:
            self._model = self.registry[self.name](**self.settings["model"])
            self._model.compile(**self.compile_arguments())
        return self._model

    def compile_arguments(self):
        opt = tf.keras.optimizers.get({"class_name": "SGD", "config": {"learning_rate": self.settings["lr"], "momentum": 0.9}})
        return {"optimizer": opt, "loss": tf.keras.losses.get("categorical_crossentropy"), "metrics": ["accuracy"]}

    def run(self, data):
        log.info("training %s with %d parameters", self.name, self.model.count_params())
        return self.model.fit(data.batch(self.settings["batch"]).prefetch(tf.data.AUTOTUNE), epochs=self.settings["epochs"])


@Trainer.register("lenet")
def lenet(classes, filters=(6, 16), units=(120, 84)):
    net = tf.keras.Sequential(name="lenet")
    net.add(tf.keras.layers.Conv2D(filters[0], 5, padding="same", activation="tanh", input_shape=(28, 28, 1)))
    net.add(tf.keras.layers.AveragePooling2D())
    net.add(tf.keras.layers.Conv2D(filters[1], 5, activation="tanh"))
    net.add(tf.keras.layers.AveragePooling2D())
    net.add(tf.keras.layers.Flatten())
    for n in units:
        net.add(tf.keras.layers.Dense(n, activation="tanh"))
    net.add(tf.keras.layers.Dense(classes, activation="softmax"))
    return net


@Trainer.register("mlp")
def mlp(classes, **_):
    return tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(28, 28, 1)), tf.keras.layers.Dense(classes, "softmax")])


def load():
    (x, y), _ = tf.keras.datasets.fashion_mnist.load_data()
    x = tf.cast(x[..., tf.newaxis], tf.float32) / 255.0
    return tf.data.Dataset.from_tensor_slices((x, tf.one_hot(y, 10))).shuffle(10_000)


def main():
    settings = {"model": {"classes": 10}, "lr": 0.05, "batch": 128, "epochs": 2}
    for name in ("lenet", "mlp"):
        Trainer(name, settings).run(load())


if __name__ == "__main__":
    main()
