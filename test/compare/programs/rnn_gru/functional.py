import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import mnist

UNITS = 48
BATCH = 100
EPOCHS = 4
LEARNING_RATE = 0.002

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.astype("float32") / 255

rows = layers.Input((28, 28))
steps = layers.GRU(UNITS, return_sequences=True, use_bias=True)(rows)
last = layers.GRU(UNITS, activation="tanh", return_sequences=False)(steps)
model = tf.keras.Model(rows, layers.Dense(10, activation="softmax")(last))
model.compile(tf.keras.optimizers.Adam(LEARNING_RATE), "sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
