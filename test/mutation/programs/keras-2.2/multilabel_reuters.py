import numpy as np
from keras.layers import Dense, Dropout
from keras.models import Sequential
from keras.optimizers import SGD

rng = np.random.RandomState(3)
documents = rng.binomial(1, 0.05, size=(1200, 500)).astype("float32")
topics = rng.binomial(1, 0.2, size=(1200, 12)).astype("float32")

model = Sequential()
model.add(Dense(128, activation="relu", input_dim=500))
model.add(Dropout(0.4))
model.add(Dense(64, activation="relu"))
model.add(Dense(12, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer=SGD(lr=0.1, momentum=0.9, nesterov=True))
model.fit(documents[:1000], topics[:1000], batch_size=50, epochs=15, validation_data=(documents[1000:], topics[1000:]))
