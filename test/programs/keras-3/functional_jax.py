import os

os.environ["KERAS_BACKEND"] = "jax"
import keras
import numpy as np
from keras import layers


class GatedUnit(layers.Layer):
    """Dense layer whose output is gated by another one."""

    def __init__(self, units, *, activation="silu", **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = keras.activations.get(activation)
        self.value = layers.Dense(units)
        self.gate = layers.Dense(units, use_bias=False)

    def call(self, x):
        return self.value(x) * self.activation(self.gate(x))

    def get_config(self):
        return {**super().get_config(), "units": self.units}


def make_model(features: int, widths: tuple[int, ...] = (64, 32), classes: int = 4) -> keras.Model:
    inputs = keras.Input((features,))
    x = inputs
    for i, width in enumerate(widths):
        skip = layers.Dense(width, name=f"skip_{i}")(x)
        x = GatedUnit(width, name=f"gated_{i}")(x)
        x = layers.Add()([skip, x])
        x = layers.LayerNormalization()(x)
        x = keras.ops.clip(x, -6.0, 6.0)
    return keras.Model(inputs, layers.Dense(classes)(x))


gated = make_model(24)
gated.compile(
    optimizer=keras.optimizers.AdamW(learning_rate=keras.optimizers.schedules.CosineDecay(1e-3, decay_steps=1000), weight_decay=1e-2),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=[keras.metrics.SparseCategoricalAccuracy()],
)
x, y = np.random.rand(256, 24), np.random.randint(0, 4, 256)
gated.fit(x, y, batch_size=32, epochs=2, validation_split=0.1)
