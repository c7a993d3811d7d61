"""A network described by a dictionary."""
import tensorflow as tf

CONFIG = {
    "units": [256, 128],
    "activation": "relu",
    "dropout": 0.25,
    "learning_rate": 0.001,
    "batch_size": 128,
    "epochs": 8,
    "loss": "sparse_categorical_crossentropy",
}


class Experiment:
    def __init__(self, config):
        self.config = config
        self.model = self.make_model()

    def make_model(self):
        model = tf.keras.Sequential()
        model.add(tf.keras.layers.Flatten(input_shape=(28, 28)))
        for units in self.config["units"]:
            model.add(tf.keras.layers.Dense(units, activation=self.config["activation"]))
            model.add(tf.keras.layers.Dropout(self.config["dropout"]))
        model.add(tf.keras.layers.Dense(10, activation="softmax"))
        return model

    def train(self, x, y, validation):
        optimizer = tf.keras.optimizers.Adam(learning_rate=self.config["learning_rate"])
        self.model.compile(optimizer=optimizer, loss=self.config["loss"], metrics=["accuracy"])
        self.model.fit(x, y, batch_size=self.config["batch_size"], epochs=self.config["epochs"], validation_data=validation)


(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train / 255.0
x_test = x_test / 255.0
Experiment(CONFIG).train(x_train, y_train, (x_test, y_test))
