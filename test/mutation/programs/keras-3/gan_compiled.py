import keras
import numpy as np
from keras import layers

LATENT = 50
(x_train, _), _ = keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 127.5 - 1.0

generator = keras.Sequential([
    keras.Input((LATENT,)),
    layers.Dense(128, activation="relu"),
    layers.Dense(256, activation="relu"),
    layers.Dense(784, activation="tanh"),
])
discriminator = keras.Sequential([
    keras.Input((784,)),
    layers.Dense(256, activation="relu"),
    layers.Dense(64, activation="relu"),
    layers.Dense(1, activation="sigmoid"),
])
discriminator.compile(loss="binary_crossentropy", optimizer=keras.optimizers.Adam(learning_rate=2e-4, beta_1=0.5))
discriminator.trainable = False
noise_input = keras.Input((LATENT,))
combined = keras.Model(noise_input, discriminator(generator(noise_input)))
combined.compile(loss="binary_crossentropy", optimizer=keras.optimizers.Adam(learning_rate=2e-4, beta_1=0.5))

for step in range(100):
    rows = np.random.randint(0, len(x_train), 32)
    noise = np.random.normal(size=(32, LATENT))
    fakes = generator.predict(noise, verbose=0)
    discriminator.train_on_batch(x_train[rows], np.ones((32, 1)))
    discriminator.train_on_batch(fakes, np.zeros((32, 1)))
    combined.train_on_batch(noise, np.ones((32, 1)))
