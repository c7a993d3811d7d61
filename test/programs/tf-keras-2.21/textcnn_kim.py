from tensorflow.keras.datasets import imdb
from tensorflow.keras.preprocessing import sequence
import tensorflow.keras as keras
from tensorflow.keras import layers as L

params = dict(max_features=5000, maxlen=400, embedding_dims=50, filters=100, kernels=(3, 4, 5), hidden=None)

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=params["max_features"])
x_train = sequence.pad_sequences(x_train, maxlen=params["maxlen"])
x_test = sequence.pad_sequences(x_test, maxlen=params["maxlen"])


def TextCNN(max_features, maxlen, embedding_dims, filters, kernels, hidden=None, dropout=0.5):
    words = L.Input(shape=(maxlen,), dtype="int32")
    embedded = L.SpatialDropout1D(0.2)(L.Embedding(max_features, embedding_dims)(words))
    pooled = []
    for k in kernels:
        c = L.Conv1D(filters, k, padding="valid", activation="relu", strides=1)(embedded)
        pooled.append(L.GlobalMaxPooling1D()(c))
    z = L.concatenate(pooled) if len(pooled) > 1 else pooled[0]
    if hidden is not None:
        z = L.Dense(hidden, activation="relu")(z)
    z = L.Dropout(dropout)(z)
    return keras.Model(words, L.Dense(1, activation="sigmoid")(z))


model = TextCNN(**params)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=32, epochs=2, validation_data=(x_test, y_test), callbacks=[keras.callbacks.EarlyStopping(patience=1)])
