import keras
import numpy as np
from keras import layers

generator = np.random.default_rng(2)
measurements = generator.normal(size=(600, 4)).astype("float32")
species = generator.integers(0, 3, size=600)
training, testing = measurements[:500], measurements[500:]

model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(16, activation="relu"),
    layers.Dense(16, activation="relu"),
    layers.Dense(3, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(training, species[:500], batch_size=25, epochs=40, validation_data=(testing, species[500:]))
