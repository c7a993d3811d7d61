import keras
import numpy as np
from keras import layers

CHARS = 12
LENGTH, DIGITS = 7, 4
rng = np.random.default_rng(0)
x = np.eye(CHARS, dtype="float32")[rng.integers(0, CHARS, size=(2000, LENGTH))]
y = np.eye(CHARS, dtype="float32")[rng.integers(0, CHARS, size=(2000, DIGITS))]

model = keras.Sequential()
model.add(keras.Input((LENGTH, CHARS)))
model.add(layers.LSTM(128))
model.add(layers.RepeatVector(DIGITS))
model.add(layers.LSTM(128, return_sequences=True))
model.add(layers.Dense(CHARS, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x[:1800], y[:1800], batch_size=32, epochs=5, validation_data=(x[1800:], y[1800:]))
