import numpy as np
from keras import backend as K
from keras.layers import Conv2D, Conv2DTranspose, Dense, Flatten, Input, Lambda, Reshape
from keras.losses import binary_crossentropy
from keras.models import Model
from keras.optimizers import RMSprop

latent, shape = 3, (28, 28, 1)


def sampling(args):
    mean, log_var = args
    epsilon = K.random_normal(shape=(K.shape(mean)[0], latent))
    return mean + K.exp(0.5 * log_var) * epsilon


inputs = Input(shape=shape, name="encoder_input")
x = inputs
for filters in (16, 32):
    x = Conv2D(filters, 3, activation="relu", strides=2, padding="same")(x)
before = K.int_shape(x)
x = Dense(16, activation="relu")(Flatten()(x))
z_mean = Dense(latent, name="z_mean")(x)
z_log_var = Dense(latent, name="z_log_var")(x)
z = Lambda(sampling, output_shape=(latent,), name="z")([z_mean, z_log_var])
encoder = Model(inputs, [z_mean, z_log_var, z], name="encoder")

code = Input(shape=(latent,), name="z_sampling")
x = Dense(before[1] * before[2] * before[3], activation="relu")(code)
x = Reshape((before[1], before[2], before[3]))(x)
for filters in (32, 16):
    x = Conv2DTranspose(filters, 3, activation="relu", strides=2, padding="same")(x)
outputs = Conv2DTranspose(1, 3, activation="sigmoid", padding="same", name="decoder_output")(x)
decoder = Model(code, outputs, name="decoder")

reconstructed = decoder(encoder(inputs)[2])
vae = Model(inputs, reconstructed, name="vae")
reconstruction = binary_crossentropy(K.flatten(inputs), K.flatten(reconstructed)) * 28 * 28
divergence = -0.5 * K.sum(1 + z_log_var - K.square(z_mean) - K.exp(z_log_var), axis=-1)
vae.add_loss(K.mean(reconstruction + divergence))
vae.compile(optimizer=RMSprop(lr=1e-3))
images = np.random.rand(32, 28, 28, 1)
vae.fit(images, epochs=1, batch_size=16, verbose=0)
