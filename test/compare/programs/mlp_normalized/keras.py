from keras import layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

UNITS = 128
BN_MOMENTUM = 0.95
BN_EPSILON = 0.001
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.005
MOMENTUM = 0.9

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Dense(UNITS, input_shape=(784,)),
    layers.BatchNormalization(momentum=BN_MOMENTUM, epsilon=BN_EPSILON),
    layers.Activation("relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=optimizers.SGD(lr=LEARNING_RATE, momentum=MOMENTUM), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
