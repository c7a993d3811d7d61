import keras
from keras import layers, ops

(x_train, _), (x_test, _) = keras.datasets.mnist.load_data()
x_train = ops.convert_to_numpy(ops.reshape(x_train, (-1, 784))).astype("float32") / 255.0
x_test = x_test.reshape(-1, 784).astype("float32") / 255.0

encoder = keras.Sequential([keras.Input((784,)), layers.Dense(128, activation="relu"), layers.Dense(32, activation="relu")])
decoder = keras.Sequential([keras.Input((32,)), layers.Dense(128, activation="relu"), layers.Dense(784, activation="sigmoid")])
inputs = keras.Input((784,))
autoencoder = keras.Model(inputs, decoder(encoder(inputs)))
autoencoder.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
autoencoder.fit(x_train, x_train, batch_size=256, epochs=20, validation_data=(x_test, x_test))
