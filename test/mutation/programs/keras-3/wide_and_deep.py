import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(8)
wide = rng.normal(size=(1000, 5)).astype("float32")
deep = rng.normal(size=(1000, 6)).astype("float32")
clicked = rng.integers(0, 2, size=(1000, 1)).astype("float32")

input_wide = keras.Input(shape=(5,), name="wide")
input_deep = keras.Input(shape=(6,), name="deep")
hidden = layers.Dense(30, activation="relu")(input_deep)
hidden = layers.Dense(30, activation="relu")(hidden)
joined = layers.Concatenate()([input_wide, hidden])
output = layers.Dense(1, activation="sigmoid", name="output")(joined)
model = keras.Model(inputs=[input_wide, input_deep], outputs=output)
model.compile(loss="binary_crossentropy", optimizer=keras.optimizers.Adam(learning_rate=1e-3), metrics=["accuracy"])
model.fit((wide, deep), clicked, epochs=10, batch_size=50, validation_split=0.1)
