import numpy as np
from tensorflow.keras.layers import Dense, Dropout, Input
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import Adam

generator = np.random.default_rng(5)
genes = generator.normal(size=(1500, 120)).astype("float32")
functions = (generator.uniform(size=(1500, 8)) < 0.25).astype("float32")

model = Sequential([
    Input(shape=(120,)),
    Dense(96, activation="relu"),
    Dropout(0.25),
    Dense(48, activation="relu"),
    Dense(8, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer=Adam(learning_rate=0.002), metrics=["binary_accuracy"])
model.fit(genes, functions, batch_size=32, epochs=20, validation_split=0.2)
