import numpy as np
from keras.datasets import mnist
from keras.layers import BatchNormalization, Dense, Flatten, Input, LeakyReLU, Reshape
from keras.models import Model, Sequential
from keras.optimizers import Adam

LATENT = 100


def build_generator():
    model = Sequential()
    model.add(Dense(256, input_dim=LATENT))
    model.add(LeakyReLU(alpha=0.2))
    model.add(BatchNormalization(momentum=0.8))
    model.add(Dense(512))
    model.add(LeakyReLU(alpha=0.2))
    model.add(BatchNormalization(momentum=0.8))
    model.add(Dense(784, activation="tanh"))
    model.add(Reshape((28, 28, 1)))
    return model


def build_discriminator():
    model = Sequential()
    model.add(Flatten(input_shape=(28, 28, 1)))
    model.add(Dense(512))
    model.add(LeakyReLU(alpha=0.2))
    model.add(Dense(256))
    model.add(LeakyReLU(alpha=0.2))
    model.add(Dense(1, activation="sigmoid"))
    return model


discriminator = build_discriminator()
discriminator.compile(loss="binary_crossentropy", optimizer=Adam(0.0002, 0.5), metrics=["accuracy"])
generator = build_generator()
z = Input(shape=(LATENT,))
discriminator.trainable = False
combined = Model(z, discriminator(generator(z)))
combined.compile(loss="binary_crossentropy", optimizer=Adam(0.0002, 0.5))

(x_train, _), _ = mnist.load_data()
x_train = np.expand_dims(x_train / 127.5 - 1.0, axis=3)
valid = np.ones((32, 1))
fake = np.zeros((32, 1))
for step in range(200):
    images = x_train[np.random.randint(0, x_train.shape[0], 32)]
    generated = generator.predict(np.random.normal(0, 1, (32, LATENT)))
    d_loss_real = discriminator.train_on_batch(images, valid)
    d_loss_fake = discriminator.train_on_batch(generated, fake)
    g_loss = combined.train_on_batch(np.random.normal(0, 1, (32, LATENT)), valid)
