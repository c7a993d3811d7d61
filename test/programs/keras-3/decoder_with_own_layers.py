import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable()
class GatedMLP(layers.Layer):
    def __init__(self, hidden, rate=0.1, **kw):
        super().__init__(**kw)
        self.hidden, self.rate = hidden, rate

    def build(self, shape):
        d = shape[-1]
        self.up = self.add_weight(shape=(d, 2 * self.hidden), initializer="glorot_uniform", name="up")
        self.down = self.add_weight(shape=(self.hidden, d), initializer=keras.initializers.VarianceScaling(2.0), name="down")
        self.drop = layers.Dropout(self.rate)

    def call(self, x, training=False):
        a, b = ops.split(ops.matmul(x, self.up), 2, axis=-1)
        return x + self.drop(ops.matmul(ops.silu(a) * b, self.down), training=training)


class RMSNorm(layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(shape=(shape[-1],), initializer="ones")

    def call(self, x):
        return x * ops.rsqrt(ops.mean(ops.square(x), axis=-1, keepdims=True) + 1e-6) * self.scale


def positions(n, d):
    p = np.arange(n)[:, None] / np.power(10000, np.arange(0, d, 2) / d)[None]
    return np.concatenate([np.sin(p), np.cos(p)], axis=-1).astype("float32")


def decoder(vocab=1000, n=32, d=64, depth=2, heads=4):
    tokens = keras.Input((n,), dtype="int32")
    x = layers.Embedding(vocab, d, name="tok")(tokens) + positions(n, d)
    for i in range(depth):
        h = RMSNorm()(x)
        x = x + layers.MultiHeadAttention(heads, d // heads, use_bias=False, name=f"att{i}")(h, h, use_causal_mask=True)
        x = GatedMLP(4 * d)(RMSNorm()(x))
    return keras.Model(tokens, layers.Dense(vocab, use_bias=False)(RMSNorm()(x)), name="decoder")


model = decoder()
model.compile(
    keras.optimizers.AdamW(keras.optimizers.schedules.PolynomialDecay(3e-4, 10_000, power=1.0), weight_decay=0.1, global_clipnorm=1.0),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    jit_compile=False,
)
x = np.random.randint(0, 1000, (64, 33))
model.fit(x[:, :-1], x[:, 1:], batch_size=16, epochs=1, verbose=0)
