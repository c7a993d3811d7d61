import numpy as np
from tensorflow import keras


def split_windows(series, n_steps, horizon):
    X, y = [], []
    for start in range(len(series) - n_steps - horizon):
        X.append(series[start:start + n_steps])
        y.append(series[start + n_steps:start + n_steps + horizon])
    return np.array(X)[..., np.newaxis], np.array(y)


n_steps, horizon = 30, 5
series = np.sin(np.arange(0, 500) * 0.1)
X = np.zeros((465, n_steps, 1))
y = np.zeros((465, horizon))

forecaster = keras.models.Sequential([
    keras.layers.Conv1D(filters=20, kernel_size=4, strides=2, padding="valid", input_shape=[None, 1]),
    keras.layers.GRU(20, return_sequences=True),
    keras.layers.GRU(20, return_sequences=True),
    keras.layers.TimeDistributed(keras.layers.Dense(horizon)),
])
forecaster.compile(loss="mse", optimizer=keras.optimizers.Adam(learning_rate=0.01), metrics=["mae"])

wavenet = keras.models.Sequential()
wavenet.add(keras.layers.InputLayer(input_shape=[None, 1]))
for rate in (1, 2, 4, 8) * 2:
    wavenet.add(keras.layers.Conv1D(filters=20, kernel_size=2, padding="causal", activation="relu", dilation_rate=rate))
wavenet.add(keras.layers.Conv1D(filters=horizon, kernel_size=1))
wavenet.compile(loss=keras.losses.Huber(), optimizer="nadam")

direct = keras.Sequential([keras.layers.Flatten(input_shape=(n_steps, 1)), keras.layers.Dense(horizon)])
direct.compile(loss=keras.losses.MeanAbsoluteError(), optimizer=keras.optimizers.SGD(learning_rate=1e-3, momentum=0.9))
direct.fit(X, y, epochs=10, batch_size=16, validation_split=0.2)
