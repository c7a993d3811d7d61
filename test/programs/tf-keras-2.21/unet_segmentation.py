"""A small U-Net for masks of three classes."""
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

IMG_SIZE = (128, 128)
NUM_CLASSES = 3


def conv_block(x, filters, dropout=0.0):
    for _ in range(2):
        x = layers.Conv2D(filters, 3, padding="same", kernel_initializer="he_normal", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.Activation("relu")(x)
    if dropout > 0:
        x = layers.Dropout(dropout)(x)
    return x


def build_unet(img_size, num_classes, widths=(16, 32, 64)):
    inputs = layers.Input(shape=img_size + (3,))
    x, skips = inputs, []
    for width in widths:
        x = conv_block(x, width)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = conv_block(x, widths[-1] * 2, dropout=0.3)
    for width, skip in zip(reversed(widths), reversed(skips)):
        x = layers.Conv2DTranspose(width, 2, strides=2, padding="same")(x)
        x = layers.concatenate([x, skip])
        x = conv_block(x, width)
    outputs = layers.Conv2D(num_classes, 1, activation="softmax")(x)
    return models.Model(inputs, outputs, name="unet")


unet = build_unet(IMG_SIZE, NUM_CLASSES)
unet.compile(optimizer=tf.keras.optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
images = np.random.rand(8, 128, 128, 3).astype("float32")
masks = np.random.randint(0, NUM_CLASSES, size=(8, 128, 128, 1))
unet.fit(images, masks, batch_size=2, epochs=3, validation_split=0.25)
