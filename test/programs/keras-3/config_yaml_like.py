"""Builds a network from a nested dictionary, the way configuration files say it."""
import copy
import keras
import numpy as np

CONFIG = {
    "seed": 3,
    "model": {
        "input": {"shape": [128, 6]},
        "blocks": [
            {"type": "conv", "filters": 32, "kernel_size": 7, "strides": 2, "norm": True},
            {"type": "conv", "filters": 64, "kernel_size": 5, "norm": True, "repeat": 2},
            {"type": "pool", "size": 2},
            {"type": "rnn", "cell": "GRU", "units": 48, "bidirectional": True, "return_sequences": True},
            {"type": "attention", "heads": 4, "key_dim": 16},
            {"type": "rnn", "cell": "LSTM", "units": 32},
            {"type": "dense", "units": 64, "dropout": 0.4},
        ],
        "head": {"units": 6, "activation": "softmax"},
    },
    "train": {"optimizer": {"class": "Adam", "learning_rate": 3e-4, "beta_2": 0.99}, "loss": "sparse_categorical_crossentropy", "batch_size": 32, "epochs": 1},
}


class Builder:
    def __init__(self, config):
        self.config = copy.deepcopy(config)
        self.layers = 0

    def conv(self, x, filters, kernel_size, strides=1, norm=False, repeat=1):
        for _ in range(repeat):
            x = keras.layers.Conv1D(filters, kernel_size, strides=strides, padding="causal", use_bias=not norm)(x)
            if norm:
                x = keras.layers.BatchNormalization()(x)
            x = keras.layers.Activation("relu")(x)
        return x

    def pool(self, x, size):
        return keras.layers.MaxPooling1D(size)(x)

    def rnn(self, x, cell, units, bidirectional=False, **kwargs):
        layer = getattr(keras.layers, cell)(units, **kwargs)
        if bidirectional:
            layer = keras.layers.Bidirectional(layer)
        return layer(x)

    def attention(self, x, heads, key_dim):
        y = keras.layers.MultiHeadAttention(num_heads=heads, key_dim=key_dim)(x, x)
        return keras.layers.LayerNormalization()(x + y)

    def dense(self, x, units, dropout=0.0):
        x = keras.layers.Dense(units, activation="relu")(x)
        return keras.layers.Dropout(dropout)(x) if dropout > 0 else x

    def build(self):
        spec = self.config["model"]
        x = inputs = keras.Input(**spec["input"])
        for block in spec["blocks"]:
            kind = block.pop("type")
            x = getattr(self, kind)(x, **block)
            self.layers += 1
        return keras.Model(inputs, keras.layers.Dense(**spec["head"])(x))

    def compile(self, model):
        train = self.config["train"]
        settings = dict(train["optimizer"])
        optimizer = getattr(keras.optimizers, settings.pop("class"))(**settings)
        model.compile(optimizer, loss=train["loss"], metrics=["accuracy"])
        return model


keras.utils.set_random_seed(CONFIG["seed"])
builder = Builder(CONFIG)
model = builder.compile(builder.build())
x, y = np.zeros((64, 128, 6)), np.zeros(64)
model.fit(x, y, batch_size=CONFIG["train"]["batch_size"], epochs=CONFIG["train"]["epochs"])
