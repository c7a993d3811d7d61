import keras
from keras import layers

VOCABULARY, LENGTH, WIDTH = 10000, 150, 32

(x_train, y_train), (x_test, y_test) = keras.datasets.imdb.load_data(num_words=VOCABULARY)
x_train = keras.utils.pad_sequences(x_train, maxlen=LENGTH)
x_test = keras.utils.pad_sequences(x_test, maxlen=LENGTH)

inputs = keras.Input((LENGTH,))
x = layers.Embedding(VOCABULARY, WIDTH)(inputs)
attended = layers.MultiHeadAttention(num_heads=2, key_dim=WIDTH)(x, x)
x = layers.LayerNormalization()(x + attended)
x = layers.GlobalAveragePooling1D()(x)
x = layers.Dropout(0.1)(x)
x = layers.Dense(20, activation="relu")(x)
x = layers.Dropout(0.1)(x)
outputs = layers.Dense(2, activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=32, epochs=2, validation_data=(x_test, y_test))
