# %% [markdown]
# Multi-step forecasting of household power

# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Bidirectional, Conv1D, Dense, Flatten, LSTM, MaxPooling1D, RepeatVector, TimeDistributed

np.random.seed(7)
tf.random.set_seed(7)
data = np.random.rand(1400, 8)

# %%
n_input, n_out = 14, 7


def split_dataset(data):
    train, test = data[1:-328], data[-328:-6]
    train = np.array(np.split(train, len(train) / 7))
    test = np.array(np.split(test, len(test) / 7))
    return train, test


def to_supervised(train, n_input, n_out=7):
    data = train.reshape((train.shape[0] * train.shape[1], train.shape[2]))
    X, y = [], []
    for start in range(len(data) - n_input - n_out):
        X.append(data[start:start + n_input, :])
        y.append(data[start + n_input:start + n_input + n_out, 0])
    return np.array(X), np.array(y)


data = np.vstack([data, data])[:1 + 7 * 150 + 328]
train, test = split_dataset(data)
train_x, train_y = to_supervised(train, n_input)
print(train_x.shape, train_y.shape)

# %%
def build_model(train_x, train_y, kind="lstm"):
    verbose, epochs, batch_size = 0, 2, 16
    n_timesteps, n_features, n_outputs = train_x.shape[1], train_x.shape[2], train_y.shape[1]
    train_y = train_y.reshape((train_y.shape[0], train_y.shape[1], 1))
    model = Sequential()
    if kind == "lstm":
        model.add(LSTM(200, activation='relu', input_shape=(n_timesteps, n_features)))
    elif kind == "bidirectional":
        model.add(Bidirectional(LSTM(50), merge_mode='sum', input_shape=(n_timesteps, n_features)))
    else:
        model.add(Conv1D(64, 3, activation='relu', input_shape=(n_timesteps, n_features)))
        model.add(Conv1D(64, 3, activation='relu'))
        model.add(MaxPooling1D())
        model.add(Flatten())
    model.add(RepeatVector(n_outputs))
    model.add(LSTM(200, activation='relu', return_sequences=True))
    model.add(TimeDistributed(Dense(100, activation='relu')))
    model.add(TimeDistributed(Dense(1)))
    model.compile(loss='mse', optimizer='adam')
    model.fit(train_x, train_y, epochs=epochs, batch_size=batch_size, verbose=verbose)
    return model


# %%
models = {kind: build_model(train_x, train_y, kind) for kind in ["lstm", "bidirectional", "cnn"]}
