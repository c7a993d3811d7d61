import numpy as np
from keras.layers import LSTM, Activation, Bidirectional, Conv1D, Dense, Dropout, Flatten, GRU, MaxPooling1D, RepeatVector, SimpleRNN, TimeDistributed
from keras.models import Sequential

data = np.sin(np.linspace(0, 50, 144)).reshape(-1, 1).astype("float32")


def create_dataset(dataset, look_back=1):
    xs, ys = [], []
    for i in range(len(dataset) - look_back - 1):
        xs.append(dataset[i : (i + look_back), 0])
        ys.append(dataset[i + look_back, 0])
    return np.array(xs), np.array(ys)


look_back, features = 3, 1
X, y = create_dataset(data, look_back)
X = np.reshape(X, (X.shape[0], X.shape[1], features))

model = Sequential()
model.add(LSTM(4, input_shape=(look_back, features)))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")

stacked = Sequential()
stacked.add(LSTM(50, return_sequences=True, input_shape=(look_back, features)))
stacked.add(Dropout(0.2))
stacked.add(LSTM(units=50, return_sequences=True))
stacked.add(GRU(25, reset_after=False, recurrent_dropout=0.1))
stacked.add(Dense(1, activation="linear"))
stacked.compile(optimizer="rmsprop", loss="mae")

encdec = Sequential([
    LSTM(100, activation="relu", input_shape=(look_back, features)),
    RepeatVector(5),
    LSTM(100, activation="relu", return_sequences=True),
    TimeDistributed(Dense(1)),
])
encdec.compile(optimizer="adam", loss="mse")

hybrid = Sequential()
hybrid.add(TimeDistributed(Conv1D(filters=64, kernel_size=1, activation="relu"), input_shape=(None, 2, features)))
hybrid.add(TimeDistributed(MaxPooling1D(pool_size=2)))
hybrid.add(TimeDistributed(Flatten()))
hybrid.add(Activation("tanh"))
hybrid.add(SimpleRNN(7, return_sequences=True))
hybrid.add(Bidirectional(LSTM(50, activation="relu"), merge_mode="sum"))
hybrid.add(Dense(1))
hybrid.compile(optimizer="sgd", loss="huber_loss")
