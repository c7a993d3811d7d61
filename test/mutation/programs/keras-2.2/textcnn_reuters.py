import keras
from keras.datasets import reuters
from keras.layers import Conv1D, Dense, Dropout, Embedding, GlobalMaxPooling1D, MaxPooling1D
from keras.preprocessing.sequence import pad_sequences

VOCABULARY = 10000
LENGTH = 200

(x_train, y_train), (x_test, y_test) = reuters.load_data(num_words=VOCABULARY)
x_train = pad_sequences(x_train, maxlen=LENGTH)
x_test = pad_sequences(x_test, maxlen=LENGTH)

layers = [
    Embedding(VOCABULARY, 100, input_length=LENGTH),
    Conv1D(64, 5, activation="relu"),
    MaxPooling1D(3),
    Conv1D(64, 5, activation="relu"),
    GlobalMaxPooling1D(),
    Dense(64, activation="relu"),
    Dropout(0.3),
    Dense(46, activation="softmax"),
]
model = keras.models.Sequential(layers)
model.compile(optimizer=keras.optimizers.Adam(lr=1e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x_train, y_train, batch_size=128, epochs=6, validation_split=0.1)
loss, accuracy = model.evaluate(x_test, y_test)
