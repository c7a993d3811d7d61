from tensorflow import keras

(X_train_full, y_train_full), (X_test, y_test) = keras.datasets.boston_housing.load_data()
X_train, X_valid = X_train_full[:-80], X_train_full[-80:]
y_train, y_valid = y_train_full[:-80], y_train_full[-80:]
mean, scale = X_train.mean(axis=0), X_train.std(axis=0)
X_train = (X_train - mean) / scale
X_valid = (X_valid - mean) / scale


class WideAndDeep(keras.Model):
    def __init__(self, units=30, activation="relu", **kwargs):
        super().__init__(**kwargs)
        self.hidden1 = keras.layers.Dense(units, activation=activation)
        self.hidden2 = keras.layers.Dense(units, activation=activation)
        self.main_output = keras.layers.Dense(1)
        self.aux_output = keras.layers.Dense(1)

    def call(self, inputs):
        input_A, input_B = inputs
        hidden1 = self.hidden1(input_B)
        hidden2 = self.hidden2(hidden1)
        concat = keras.layers.concatenate([input_A, hidden2])
        return self.main_output(concat), self.aux_output(hidden2)


wide = keras.layers.Input(shape=[5], name="wide_input")
deep = keras.layers.Input(shape=X_train.shape[1:], name="deep_input")
hidden = keras.layers.Dense(30, activation="relu")(deep)
hidden = keras.layers.Dense(30, activation="relu")(hidden)
output = keras.layers.Dense(1, name="output")(keras.layers.concatenate([wide, hidden]))
functional = keras.models.Model(inputs=[wide, deep], outputs=[output])
functional.compile(loss="mse", optimizer=keras.optimizers.SGD(learning_rate=1e-3))

mlp = keras.models.Sequential([
    keras.layers.Dense(50, activation="selu", kernel_initializer="lecun_normal", input_shape=X_train.shape[1:]),
    keras.layers.AlphaDropout(rate=0.1),
    keras.layers.Dense(50, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.Dense(1),
])
mlp.compile(loss="mean_squared_error", optimizer=keras.optimizers.Adagrad(learning_rate=0.01))
mlp.fit(X_train, y_train, epochs=20, validation_data=(X_valid, y_valid))
