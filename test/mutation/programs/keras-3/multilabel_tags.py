import keras
import numpy as np
from keras.layers import BatchNormalization, Dense, Dropout, Input
from keras.models import Model

rng = np.random.default_rng(11)
x = rng.normal(size=(900, 60)).astype("float32")
y = (rng.random(size=(900, 5)) > 0.7).astype("float32")

inputs = Input((60,))
h = Dense(64, activation="relu")(inputs)
h = BatchNormalization()(h)
h = Dropout(0.2)(h)
h = Dense(32, activation="relu")(h)
outputs = Dense(5)(h)
model = Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(0.001), loss=keras.losses.BinaryCrossentropy(from_logits=True))
model.fit(x, y, batch_size=30, epochs=10, validation_split=0.1)
