import tensorflow as tf
from tensorflow.keras.datasets import imdb
from tensorflow.keras.layers import GRU, LSTM, Bidirectional, Dense, Dropout, Embedding
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.sequence import pad_sequences

WORDS = 8000
(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=WORDS)
x_train = pad_sequences(x_train, maxlen=120)
x_test = pad_sequences(x_test, maxlen=120)

model = Sequential()
model.add(Embedding(WORDS, 48))
model.add(Bidirectional(LSTM(32, return_sequences=True)))
model.add(GRU(24))
model.add(Dense(16, activation="relu"))
model.add(Dropout(0.3))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss=tf.keras.losses.BinaryCrossentropy(), optimizer=tf.keras.optimizers.Adam(1e-3), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=3, batch_size=64, validation_data=(x_test, y_test))
