"""Trains one of several registered models."""
import argparse
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L, regularizers

MODELS: Dict[str, Callable[..., tf.keras.Model]] = {}


def register(name):
    def wrap(fn):
        MODELS[name] = fn
        return fn
    return wrap


@dataclass
class Config:
    arch: str = "vgg_small"
    input_shape: Tuple[int, int, int] = (32, 32, 3)
    widths: List[int] = field(default_factory=lambda: [32, 64, 128])
    num_classes: int = 100
    dropout: float = 0.3
    weight_decay: Optional[float] = 5e-4
    lr: float = 0.05
    epochs: int = 2

    @property
    def regularizer(self):
        return regularizers.l2(self.weight_decay) if self.weight_decay else None


def conv_bn(x, filters, cfg, **kw):
    x = L.Conv2D(filters, kw.pop("kernel", 3), padding="same", use_bias=False, kernel_regularizer=cfg.regularizer, **kw)(x)
    x = L.BatchNormalization()(x)
    return L.ReLU()(x)


@register("vgg_small")
def vgg_small(cfg: Config) -> tf.keras.Model:
    inp = L.Input(cfg.input_shape)
    x = inp
    for width in cfg.widths:
        x = conv_bn(x, width, cfg)
        x = conv_bn(x, width, cfg)
        x = L.MaxPooling2D()(x)
    x = L.Flatten()(x)
    x = L.Dense(256, activation="relu", kernel_regularizer=cfg.regularizer)(x)
    x = L.Dropout(cfg.dropout)(x)
    return tf.keras.Model(inp, L.Dense(cfg.num_classes)(x), name="vgg_small")


@register("allconv")
def allconv(cfg: Config) -> tf.keras.Model:
    inp = L.Input(cfg.input_shape)
    x = L.Dropout(0.2)(inp)
    for i, width in enumerate(cfg.widths):
        x = conv_bn(x, width, cfg)
        x = conv_bn(x, width, cfg, strides=2 if i < len(cfg.widths) - 1 else 1)
    x = conv_bn(x, cfg.num_classes, cfg, kernel=1)
    return tf.keras.Model(inp, L.GlobalAveragePooling2D()(x), name="allconv")


def build(cfg: Config) -> tf.keras.Model:
    try:
        model = MODELS[cfg.arch](cfg)
    except KeyError:
        raise ValueError(f"unknown architecture {cfg.arch}")
    schedule = tf.keras.optimizers.schedules.PiecewiseConstantDecay([100, 200], [cfg.lr, cfg.lr * 0.1, cfg.lr * 0.01])
    model.compile(
        optimizer=tf.keras.optimizers.SGD(schedule, momentum=0.9, nesterov=True),
        loss=tf.keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1),
        metrics=["accuracy", tf.keras.metrics.TopKCategoricalAccuracy(k=5, name="top5")],
    )
    return model


def parse_args() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--arch", choices=["vgg_small", "allconv"], default="allconv")
    p.add_argument("--epochs", type=int, default=1)
    p.add_argument("--batch-size", type=int, default=64)
    return p.parse_args()


def main():
    args = parse_args()
    cfg = Config(arch=args.arch, epochs=args.epochs, widths=[48, 96])
    model = build(cfg)
    x = np.random.rand(128, *cfg.input_shape).astype("float32")
    y = tf.keras.utils.to_categorical(np.random.randint(cfg.num_classes, size=128), cfg.num_classes)
    model.fit(x, y, batch_size=args.batch_size, epochs=cfg.epochs, validation_split=0.1)


if __name__ == "__main__":
    main()
