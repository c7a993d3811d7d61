from keras import layers, optimizers
from keras.datasets import fashion_mnist
from keras.models import Sequential
from keras.utils import np_utils

UNITS = 128
DROPOUT = 0.5
BATCH = 100
EPOCHS = 10
LEARNING_RATE = 1.0
RHO = 0.95
EPSILON = 1e-6

(x_train, y_train), (x_test, y_test) = fashion_mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Dense(UNITS, activation="relu", input_shape=(784,)),
    layers.Dropout(DROPOUT),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=optimizers.Adadelta(lr=LEARNING_RATE, rho=RHO, epsilon=EPSILON), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
