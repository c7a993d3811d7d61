import keras
from keras import layers, ops
import numpy as np


class GraphAttention(layers.Layer):
    def __init__(self, units, kernel_initializer="glorot_uniform", kernel_regularizer=None, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.kernel_initializer = keras.initializers.get(kernel_initializer)
        self.kernel_regularizer = keras.regularizers.get(kernel_regularizer)

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[0][-1], self.units), trainable=True, initializer=self.kernel_initializer, regularizer=self.kernel_regularizer, name="kernel")
        self.kernel_attention = self.add_weight(shape=(self.units * 2, 1), trainable=True, initializer=self.kernel_initializer, name="kernel_attention")
        self.built = True

    def call(self, inputs):
        nodes, adjacency = inputs
        h = ops.matmul(nodes, self.kernel)
        n = h.shape[1]
        left = ops.repeat(ops.expand_dims(h, 2), n, axis=2)
        right = ops.tile(ops.expand_dims(h, 1), (1, n, 1, 1))
        pairs = ops.concatenate([left, right], axis=-1)
        scores = ops.squeeze(ops.leaky_relu(ops.matmul(pairs, self.kernel_attention)), -1)
        scores = ops.where(adjacency > 0, scores, ops.full_like(scores, -1e9))
        return ops.matmul(ops.softmax(scores, axis=-1), h)

    def compute_output_shape(self, input_shape):
        return (*input_shape[0][:-1], self.units)


class MultiHeadGraphAttention(layers.Layer):
    def __init__(self, units, num_heads=8, merge="concat", **kwargs):
        super().__init__(**kwargs)
        self.num_heads = num_heads
        self.merge_type = merge
        self.heads = [GraphAttention(units) for _ in range(num_heads)]

    def call(self, inputs):
        outputs = [head(inputs) for head in self.heads]
        if self.merge_type == "concat":
            outputs = ops.concatenate(outputs, axis=-1)
        else:
            outputs = ops.mean(ops.stack(outputs, axis=-1), axis=-1)
        return ops.relu(outputs)


N, F, OUT = 30, 16, 4
nodes = layers.Input((N, F), name="nodes")
adjacency = layers.Input((N, N), name="adjacency")
x = layers.Dense(24, "relu")(nodes)
for i, merge in enumerate(("concat", "mean")):
    y = MultiHeadGraphAttention(8, 3, merge=merge, name=f"gat_{i}")([x, adjacency])
    x = y if x.shape[-1] != y.shape[-1] else x + y
readout = ops.sum(x, axis=1)
logits = layers.Dense(OUT)(readout)
model = keras.Model({"nodes": nodes, "adjacency": adjacency}, logits)
model.compile(keras.optimizers.SGD(keras.optimizers.schedules.PolynomialDecay(0.3, 1000, power=2.0), momentum=0.9), keras.losses.CategoricalFocalCrossentropy(from_logits=True))
model.fit({"nodes": np.zeros((256, N, F)), "adjacency": np.ones((256, N, N))}, np.eye(OUT)[np.zeros(256, dtype=int)], batch_size=8, epochs=3)
