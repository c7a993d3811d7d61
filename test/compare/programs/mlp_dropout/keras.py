from keras import initializers, layers, optimizers
from keras.datasets import mnist
from keras.models import Sequential
from keras.utils import np_utils

UNITS = 256
DROPOUT = 0.3
STDDEV = 0.05
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential([
    layers.Dense(UNITS, activation="relu", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV), input_shape=(784,)),
    layers.Dropout(DROPOUT),
    layers.Dense(UNITS, activation="relu", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV)),
    layers.Dropout(DROPOUT),
    layers.Dense(10, activation="softmax", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV)),
])
model.compile(optimizer=optimizers.Adam(lr=LEARNING_RATE, epsilon=EPSILON), loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=BATCH, epochs=EPOCHS, shuffle=False)
