from keras import layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

FILTERS = 24
KERNEL = 3
POOL = 2
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Conv2D(FILTERS, KERNEL, strides=1, padding="same", input_shape=(28, 28, 1)),
    layers.LeakyReLU(0.2),
    layers.AveragePooling2D(POOL),
    layers.Flatten(),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=optimizers.Adam(lr=LEARNING_RATE, epsilon=EPSILON), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=True)
