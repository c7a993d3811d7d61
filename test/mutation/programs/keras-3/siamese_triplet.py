import keras
import numpy as np
from keras import layers, ops

(x_train, y_train), _ = keras.datasets.fashion_mnist.load_data()
x_train = x_train[..., np.newaxis].astype("float32") / 255.0
first = np.random.randint(0, len(x_train), 2048)
second = np.random.randint(0, len(x_train), 2048)
match = (y_train[first] == y_train[second]).astype("float32")


def tower():
    given = keras.Input((28, 28, 1))
    x = layers.Conv2D(32, 3, activation="relu")(given)
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    x = layers.Dense(64, activation="relu")(x)
    return keras.Model(given, layers.Dense(16)(x))


shared = tower()
a, b = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
distance = layers.Lambda(lambda v: ops.abs(v[0] - v[1]), output_shape=(16,))([shared(a), shared(b)])
score = layers.Dense(1, activation="sigmoid")(distance)
model = keras.Model(inputs=[a, b], outputs=score)
model.compile(loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.RMSprop(1e-3), metrics=["binary_accuracy"])
model.fit([x_train[first], x_train[second]], match, batch_size=64, epochs=5)
