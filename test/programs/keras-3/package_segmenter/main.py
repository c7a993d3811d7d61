"""A program of several files: settings, blocks and the network lie in modules of their own."""

import numpy as np

import settings
from network import build_segmenter
from network.losses import soft_dice


def main():
    model = build_segmenter(settings.image_shape, classes=settings.classes)
    model.compile(
        optimizer=settings.make_optimizer(),
        loss=soft_dice,
        metrics=["accuracy"],
    )
    images = np.random.uniform(size=(8, *settings.image_shape)).astype("float32")
    masks = np.eye(settings.classes, dtype="float32")[np.random.randint(settings.classes, size=(8, *settings.image_shape[:2]))]
    model.fit(images, masks, batch_size=settings.batch_size, epochs=settings.epochs)


if __name__ == "__main__":
    main()
