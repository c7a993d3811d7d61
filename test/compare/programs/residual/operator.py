import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import mnist

FILTERS = 8
KERNEL = 3
BATCH = 100
EPOCHS = 4
LEARNING_RATE = 0.002

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255

images = layers.Input((28, 28, 1))
start = layers.Conv2D(FILTERS, KERNEL, padding="same", activation="relu")(images)
inner = layers.Conv2D(FILTERS, KERNEL, padding="same")(start)
total = inner + start
h = layers.Activation("relu")(total)
h = layers.Flatten()(h)
model = tf.keras.Model(images, layers.Dense(10, activation="softmax")(h))
model.compile(tf.keras.optimizers.Adam(LEARNING_RATE), "sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
