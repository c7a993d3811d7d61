from keras import layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

UNITS = 100
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Dense(UNITS, activation="elu", input_shape=(784,)),
    layers.Dense(UNITS, activation="elu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=optimizers.Adam(lr=LEARNING_RATE, epsilon=EPSILON), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=True)
