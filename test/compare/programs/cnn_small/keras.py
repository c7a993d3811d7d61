from keras import layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

FILTERS = 16
KERNEL = 3
POOL = 2
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.05

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Conv2D(FILTERS, KERNEL, strides=1, padding="same", activation="relu", input_shape=(28, 28, 1)),
    layers.MaxPooling2D(POOL),
    layers.Flatten(),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=optimizers.SGD(lr=LEARNING_RATE), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
