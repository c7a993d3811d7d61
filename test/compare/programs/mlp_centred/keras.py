from keras import initializers, layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

UNITS = 128
STDDEV = 0.02
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.05

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255 * 2 - 1
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Dense(UNITS, activation="relu", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV), input_shape=(784,)),
    layers.Dense(10, activation="softmax", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV)),
])
model.compile(optimizer=optimizers.SGD(lr=LEARNING_RATE), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
