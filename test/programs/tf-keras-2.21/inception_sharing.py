import functools

import tensorflow as tf

L = tf.keras.layers
conv = functools.partial(L.Conv2D, padding="same", activation="relu")


def inception(x, sizes):
    f1, f3r, f3, f5r, f5, proj = sizes
    branches = [
        conv(f1, 1)(x),
        conv(f3, 3)(conv(f3r, 1)(x)),
        conv(f5, 5)(conv(f5r, 1)(x)),
        conv(proj, 1)(L.MaxPool2D(3, strides=1, padding="same")(x)),
    ]
    return L.Concatenate(axis=-1)(branches)


image = tf.keras.Input((64, 64, 3))
y = conv(32, 7, strides=2)(image)
y = L.MaxPooling2D(pool_size=3, strides=2, padding="same")(y)
for block in ((16, 24, 32, 4, 8, 8), (32, 32, 48, 8, 24, 16)):
    y = inception(y, block)
y = L.GlobalAvgPool2D()(y)
y = L.Dropout(rate=0.4)(y)
googlenet = tf.keras.Model(image, L.Dense(1000, "softmax")(y), name="googlenet")
googlenet.compile(tf.keras.optimizers.SGD(tf.keras.optimizers.schedules.ExponentialDecay(0.01, 1000, 0.96), momentum=0.9), "categorical_crossentropy")
