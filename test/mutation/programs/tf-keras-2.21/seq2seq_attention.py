import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

SOURCE, TARGET, UNITS = 400, 500, 64
source = np.random.randint(1, SOURCE, size=(500, 14))
target = np.random.randint(1, TARGET, size=(500, 10))
target_in, target_out = target[:, :-1], target[:, 1:]

encoder_inputs = keras.Input(shape=(None,))
x = layers.Embedding(SOURCE, 64)(encoder_inputs)
encoder_outputs, state_h, state_c = layers.LSTM(UNITS, return_sequences=True, return_state=True)(x)
decoder_inputs = keras.Input(shape=(None,))
y = layers.Embedding(TARGET, 64)(decoder_inputs)
y = layers.LSTM(UNITS, return_sequences=True)(y, initial_state=[state_h, state_c])
context = layers.Attention()([y, encoder_outputs])
y = layers.Concatenate()([y, context])
y = layers.Dense(64, activation="tanh")(y)
outputs = layers.Dense(TARGET, activation="softmax")(y)
model = keras.Model([encoder_inputs, decoder_inputs], outputs)
model.compile(optimizer=keras.optimizers.Adam(2e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit([source, target_in], target_out, batch_size=32, epochs=6, validation_split=0.1)
