import keras
from keras import layers

from .blocks import Upsample, block
from .defaults import widths


def build_segmenter(shape, classes):
    inputs = keras.Input(shape)
    x, skips = inputs, []
    for depth, filters in enumerate(widths[:-1]):
        x = block(x, filters, f"down{depth}")
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = block(x, widths[-1], "middle")
    for filters, skip in zip(reversed(widths[:-1]), reversed(skips)):
        x = Upsample(filters)(x)
        x = layers.Concatenate()([x, skip])
        x = block(x, filters, f"up{filters}")
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs, name="segmenter")
