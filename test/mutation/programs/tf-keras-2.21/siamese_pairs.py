import numpy as np
import tensorflow as tf
from tensorflow.keras import Input, Model, layers

(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.astype("float32") / 255.0
left = np.random.randint(0, len(x_train), 3000)
right = np.random.randint(0, len(x_train), 3000)
labels = (y_train[left] == y_train[right]).astype("float32")

tower = tf.keras.Sequential([
    Input((28, 28, 1)),
    layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(),
    layers.Conv2D(32, 3, activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(32),
])
a = Input((28, 28, 1))
b = Input((28, 28, 1))
difference = layers.Lambda(lambda pair: tf.abs(pair[0] - pair[1]))([tower(a), tower(b)])
outputs = layers.Dense(1, activation="sigmoid")(difference)
model = Model([a, b], outputs)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
images = x_train[..., np.newaxis]
model.fit([images[left], images[right]], labels, batch_size=64, epochs=4, validation_split=0.2)
