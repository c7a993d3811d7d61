import numpy as np
from tensorflow.keras.layers import (
    BatchNormalization, Conv2D, Dense, Dropout, Flatten, Input, LeakyReLU, Reshape, UpSampling2D, ZeroPadding2D,
)
from tensorflow.keras.models import Model, Sequential
from tensorflow.keras.optimizers import Adam


class DCGAN:
    def __init__(self):
        self.img_shape = (28, 28, 1)
        self.latent_dim = 100
        optimizer = Adam(0.0002, 0.5)
        self.discriminator = self.build_discriminator()
        self.discriminator.compile(loss="binary_crossentropy", optimizer=optimizer, metrics=["accuracy"])
        self.generator = self.build_generator()
        z = Input(shape=(self.latent_dim,))
        img = self.generator(z)
        self.discriminator.trainable = False
        valid = self.discriminator(img)
        self.combined = Model(z, valid)
        self.combined.compile(loss="binary_crossentropy", optimizer=Adam(0.0002, 0.5))

    def build_generator(self):
        model = Sequential()
        model.add(Dense(128 * 7 * 7, activation="relu", input_dim=self.latent_dim))
        model.add(Reshape((7, 7, 128)))
        model.add(UpSampling2D())
        model.add(Conv2D(128, kernel_size=3, padding="same"))
        model.add(BatchNormalization(momentum=0.8))
        model.add(LeakyReLU(0.2))
        model.add(UpSampling2D())
        model.add(Conv2D(1, kernel_size=3, padding="same", activation="tanh"))
        noise = Input(shape=(self.latent_dim,))
        return Model(noise, model(noise))

    def build_discriminator(self):
        model = Sequential([
            Conv2D(32, kernel_size=3, strides=2, input_shape=self.img_shape, padding="same"),
            LeakyReLU(0.2),
            Dropout(0.25),
            Conv2D(64, kernel_size=3, strides=2, padding="same"),
            ZeroPadding2D(padding=((0, 1), (0, 1))),
            BatchNormalization(momentum=0.8),
            LeakyReLU(0.2),
            Flatten(),
            Dense(1, activation="sigmoid"),
        ])
        img = Input(shape=self.img_shape)
        return Model(img, model(img))

    def train(self, epochs, batch_size=128):
        images = np.zeros((60000, 28, 28, 1))
        for epoch in range(epochs):
            idx = np.random.randint(0, images.shape[0], batch_size)
            noise = np.random.normal(0, 1, (batch_size, self.latent_dim))
            fake = self.generator.predict(noise)
            self.discriminator.train_on_batch(images[idx], np.ones((batch_size, 1)))
            self.discriminator.train_on_batch(fake, np.zeros((batch_size, 1)))
            self.combined.train_on_batch(noise, np.ones((batch_size, 1)))


if __name__ == "__main__":
    dcgan = DCGAN()
    dcgan.train(epochs=2, batch_size=32)
