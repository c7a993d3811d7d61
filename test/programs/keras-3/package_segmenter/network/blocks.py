from keras import layers
from keras import regularizers

from . import defaults


def block(x, filters, name):
    for i in range(defaults.convolutions):
        x = layers.Conv2D(
            filters,
            3,
            padding="same",
            use_bias=False,
            kernel_initializer="he_normal",
            kernel_regularizer=regularizers.L2(defaults.decay),
            name=f"{name}_conv{i}",
        )(x)
        x = layers.BatchNormalization(name=f"{name}_norm{i}")(x)
        x = layers.ReLU()(x)
    return x


class Upsample(layers.Layer):
    """Doubles the image and halves the channels."""

    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.grow = layers.UpSampling2D(interpolation="bilinear")
        self.mix = layers.Conv2D(filters, 1)

    def call(self, inputs):
        return self.mix(self.grow(inputs))
