import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Concatenate, Dense, Input, Lambda
from tensorflow.keras.losses import binary_crossentropy
from tensorflow.keras.models import Model

n_pixels = np.prod((28, 28))
n_x, n_y, n_z = int(n_pixels), 10, 2


def sample_z(args):
    mu, log_sigma = args
    eps = K.random_normal(shape=(K.shape(mu)[0], n_z), mean=0.0, stddev=1.0)
    return mu + K.exp(log_sigma / 2) * eps


X = Input(shape=(n_x,))
cond = Input(shape=(n_y,))
h = Dense(512, activation="relu")(Concatenate(axis=1)([X, cond]))
mu = Dense(n_z, name="mu")(h)
log_sigma = Dense(n_z)(h)
z = Lambda(sample_z, output_shape=(n_z,))([mu, log_sigma])
z_cond = Concatenate()([z, cond])
decoder_hidden = Dense(512, activation="relu")
decoder_out = Dense(784, activation="sigmoid")
outputs = decoder_out(decoder_hidden(z_cond))
cvae = Model([X, cond], outputs)
encoder = Model([X, cond], mu)
d_in = Input(shape=(n_z + n_y,))
decoder = Model(d_in, decoder_out(decoder_hidden(d_in)))
recon = binary_crossentropy(X, outputs) * n_x
kl = -0.5 * K.sum(1 + log_sigma - K.square(mu) - K.exp(log_sigma), axis=-1)
cvae.add_loss(K.mean(recon + kl))
cvae.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.001))
