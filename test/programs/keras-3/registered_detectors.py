"""Nested blocks as Model subclasses; ABC, Generic, mixins; build-by-summary; multi-output losses dict."""
import abc
from typing import Generic, Protocol, TypeVar

import keras
import numpy as np
from keras import layers

T = TypeVar("T")


class HasHead(Protocol):
    def head(self, x): ...


class Registry(Generic[T]):
    def __init__(self) -> None:
        self._items: dict[str, type[T]] = {}

    def add(self, cls):
        self._items[cls.key] = cls
        return cls

    def __getitem__(self, k: str):
        return self._items[k]

    def __contains__(self, k):
        return k in self._items


backbones: Registry = Registry()


class NameMixin:
    @property
    def tag(self):
        return f"{type(self).__name__.lower()}"


class Backbone(NameMixin, keras.Model, abc.ABC):
    key = "base"
    widths: tuple = ()

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.blocks = [self.make_block(w, i) for i, w in enumerate(self.widths)]
        self.out_norm = layers.LayerNormalization()

    @abc.abstractmethod
    def make_block(self, width, index): ...

    def call(self, x, training=None):
        feats = []
        for block in self.blocks:
            x = block(x)
            feats.append(x)
        return self.out_norm(feats[-1]), feats[-2]


@backbones.add
class PlainBackbone(Backbone):
    key = "plain"
    widths = (16, 32, 64)

    def make_block(self, width, index):
        return keras.Sequential([layers.Conv2D(width, 3, strides=2, padding="same", activation="relu"), layers.BatchNormalization()], name=f"plain{index}")


@backbones.add
class SeparableBackbone(PlainBackbone):
    key = "separable"
    widths = PlainBackbone.widths + (128,)

    def make_block(self, width, index):
        if index == 0:
            return super().make_block(width, index)
        return keras.Sequential([layers.SeparableConv2D(width, 5, strides=2, padding="same", depth_multiplier=2), layers.PReLU(shared_axes=[1, 2])], name=f"sep{index}")


def detector(key: str, size: int = 64, n: int = 5) -> keras.Model:
    assert key in backbones
    image = keras.Input((size, size, 3), name="image")
    backbone = backbones[key](name="backbone")
    top, lateral = backbone(image)
    up = layers.UpSampling2D(2, interpolation="bilinear")(layers.Conv2D(32, 1)(top))
    fused = layers.Add()([up, layers.Conv2D(32, 1)(lateral)])
    cls = layers.Conv2D(n, 3, padding="same", activation="softmax", name="cls")(fused)
    box = layers.Conv2D(4, 3, padding="same", name="box")(fused)
    count = layers.Dense(1, activation="relu", name="count")(layers.GlobalMaxPooling2D()(fused))
    return keras.Model(image, {"cls": cls, "box": box, "count": count}, name=f"det_{key}")


for key in ("plain", "separable"):
    model = detector(key)
    model.compile(
        optimizer=keras.optimizers.RMSprop(5e-4, rho=0.95, centered=True),
        loss={"cls": keras.losses.CategoricalFocalCrossentropy(gamma=2.0), "box": "huber", "count": "poisson"},
        loss_weights={"cls": 1.0, "box": 0.5, "count": 0.1},
        metrics={"cls": ["accuracy"], "box": [keras.metrics.MeanAbsoluteError()]},
    )
    out = [o.shape for o in model.outputs]
    h, w = model.get_layer("cls").output.shape[1:3]
    n = 24
    targets = {"cls": np.zeros((n, h, w, 5)), "box": np.zeros((n, h, w, 4)), "count": np.ones((n, 1))}
    model.fit(np.zeros((n, 64, 64, 3)), targets, batch_size=8, epochs=2)
