import argparse
from dataclasses import dataclass, field
from typing import List, Optional, Tuple

import tensorflow as tf
from tensorflow.keras import Model, layers, regularizers


@dataclass
class Config:
    image_size: int = 96
    width: float = 0.75
    classes: int = 20
    blocks: List[Tuple[int, int, int]] = field(default_factory=lambda: [(16, 1, 1), (24, 2, 6), (32, 2, 6), (64, 2, 6)])
    weight_decay: Optional[float] = 4e-5


def make_divisible(value, divisor=8):
    new = max(divisor, int(value + divisor / 2) // divisor * divisor)
    if new < 0.9 * value:
        new += divisor
    return new


def conv_bn(x, filters, kernel, strides=1, activation=True, decay=None, name=None):
    reg = regularizers.l2(decay) if decay else None
    x = layers.Conv2D(filters, kernel, strides, padding="same", use_bias=False, kernel_regularizer=reg, name=name)(x)
    x = layers.BatchNormalization(momentum=0.999, epsilon=1e-3)(x)
    return layers.ReLU(6.0)(x) if activation else x


def inverted_residual(x, filters, strides, expansion, decay):
    inputs = x
    channels = x.shape[-1]
    if expansion != 1:
        x = conv_bn(x, channels * expansion, 1, decay=decay)
    x = layers.DepthwiseConv2D(3, strides=strides, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU(max_value=6.0)(x)
    x = conv_bn(x, filters, 1, activation=False, decay=decay)
    if strides == 1 and channels == filters:
        return layers.Add()([inputs, x])
    return x


def build(config: Config) -> Model:
    image = layers.Input((config.image_size,) * 2 + (3,))
    x = layers.Rescaling(1 / 127.5, offset=-1)(image)
    x = conv_bn(x, make_divisible(32 * config.width), 3, strides=2, decay=config.weight_decay, name="stem")
    for filters, strides, expansion in config.blocks:
        filters = make_divisible(filters * config.width)
        for i in range(2):
            x = inverted_residual(x, filters, strides if i == 0 else 1, expansion, config.weight_decay)
    x = layers.GlobalAveragePooling2D(keepdims=True)(x)
    x = layers.Dropout(0.2)(x)
    x = layers.Conv2D(config.classes, 1)(x)
    x = layers.Reshape((config.classes,))(x)
    return Model(image, layers.Softmax()(x), name="small_mobile")


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lr", type=float, default=0.045)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch-size", type=int, default=16)
    return parser.parse_args([])


if __name__ == "__main__":
    args = parse()
    model = build(Config())
    schedule = tf.keras.optimizers.schedules.ExponentialDecay(args.lr, 1000, 0.98)
    model.compile(tf.keras.optimizers.RMSprop(schedule, rho=0.9, momentum=0.9), loss=tf.keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    x = tf.random.uniform((32, 96, 96, 3), maxval=255)
    y = tf.random.uniform((32,), maxval=20, dtype=tf.int32)
    model.fit(x, y, batch_size=args.batch_size, epochs=args.epochs)
