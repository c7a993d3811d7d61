from functools import reduce

from tensorflow import keras
from tensorflow.keras.layers import Activation, Add, Conv1D, Dense, Flatten, Input, Lambda, Multiply, Permute, Reshape, Cropping1D, TimeDistributed

LENGTH, QUANT = 1024, 256


def residual_block(filters, kernel, dilation):
    def f(x):
        tanh = Conv1D(filters, kernel, dilation_rate=dilation, padding="causal", activation="tanh", name=f"tanh_{dilation}")(x)
        gate = Conv1D(filters, kernel, dilation_rate=dilation, padding="causal", activation="sigmoid", name=f"gate_{dilation}")(x)
        z = Multiply()([tanh, gate])
        skip = Conv1D(filters, 1)(z)
        return Add()([skip, x]), skip

    return f


def build(depth=6, filters=32):
    wave = Input(batch_shape=(None, LENGTH, 1))
    x = Conv1D(filters, 2, padding="causal")(wave)
    skips = []
    for i in range(depth):
        x, skip = residual_block(filters, 2, 2**i)(x)
        skips.append(skip)
    out = Activation("relu")(reduce(lambda a, b: Add()([a, b]), skips))
    out = Conv1D(filters * 2, 1, activation="relu")(out)
    out = Conv1D(QUANT, 1, activation="softmax")(out)
    return keras.Model(wave, out, name="wavenet")


def last_step(depth):
    base = build(depth)
    cropped = Lambda(lambda t: t[:, -1, :])(base.output)
    return keras.Model(base.input, cropped)


model = build()
model.compile(keras.optimizers.Adam(clipnorm=1.0), "sparse_categorical_crossentropy")
generator = last_step(3)
generator.summary()
