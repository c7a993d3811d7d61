from tensorflow import keras
from tensorflow.keras.layers import Conv2D, Conv2DTranspose, Dense, Flatten, Input, Reshape
from tensorflow.keras import backend as K

input_img = Input(shape=(28, 28, 1))
x = input_img
for filters in [32, 64]:
    x = Conv2D(filters=filters, kernel_size=3, strides=2, activation="relu", padding="same")(x)
shape = K.int_shape(x)
x = Flatten()(x)
latent = Dense(16, name="latent_vector")(x)
encoder = keras.Model(input_img, latent, name="encoder")

latent_inputs = Input(shape=(16,), name="decoder_input")
x = Dense(shape[1] * shape[2] * shape[3])(latent_inputs)
x = Reshape((shape[1], shape[2], shape[3]))(x)
for filters in [32, 64][::-1]:
    x = Conv2DTranspose(filters, 3, strides=2, activation="relu", padding="same")(x)
decoded = Conv2DTranspose(1, 3, activation="sigmoid", padding="same", name="decoder_output")(x)
decoder = keras.Model(latent_inputs, decoded, name="decoder")

autoencoder = keras.Model(input_img, decoder(encoder(input_img)), name="autoencoder")
autoencoder.compile(loss="mse", optimizer="adam")
(x_train, _), (x_test, _) = keras.datasets.mnist.load_data()
x_train = x_train.reshape((-1, 28, 28, 1)).astype("float32") / 255
x_test = x_test.reshape((-1, 28, 28, 1)).astype("float32") / 255
autoencoder.fit(x_train, x_train, validation_data=(x_test, x_test), epochs=1, batch_size=128)
