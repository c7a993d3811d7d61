import tensorflow as tf
from tensorflow import keras


class Perceptron(keras.Model):
    def __init__(self, units, classes):
        super().__init__()
        self.first = keras.layers.Dense(units, activation="relu")
        self.drop = keras.layers.Dropout(0.3)
        self.second = keras.layers.Dense(units, activation="relu")
        self.out = keras.layers.Dense(classes)

    def call(self, inputs, training=None):
        x = self.first(inputs)
        x = self.drop(x, training=training)
        x = self.second(x)
        return self.out(x)


(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255

model = Perceptron(128, 10)
model.compile(
    optimizer=keras.optimizers.Adam(0.001),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=[keras.metrics.SparseCategoricalAccuracy()],
)
model.fit(x_train, y_train, batch_size=100, epochs=5, validation_data=(x_test, y_test))
