import numpy as np
from tensorflow import keras

STEPS = 24
series = np.sin(np.arange(3000) / 20.0) * 30.0 + np.random.normal(scale=2.0, size=3000)
level, spread = series[:2400].mean(), series[:2400].std()
series = ((series - level) / spread).astype("float32")
windows = np.stack([series[i:i + STEPS + 1] for i in range(len(series) - STEPS)])
x, y = windows[:, :-1, np.newaxis], windows[:, -1:]

model = keras.models.Sequential([
    keras.layers.LSTM(32, return_sequences=True, input_shape=(STEPS, 1)),
    keras.layers.LSTM(32),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(loss="mae", optimizer=keras.optimizers.Adam(learning_rate=3e-3))
model.fit(x[:2300], y[:2300], epochs=8, batch_size=32, validation_data=(x[2300:], y[2300:]))
