import numpy as np
import tensorflow as tf


class Affine(tf.Module):
    def __init__(self, inputs, outputs, name=None):
        super().__init__(name=name)
        limit = np.sqrt(6.0 / (inputs + outputs))
        self.w = tf.Variable(tf.random.uniform([inputs, outputs], -limit, limit), name="w")
        self.b = tf.Variable(tf.zeros([outputs]), name="b")

    def __call__(self, x):
        return x @ self.w + self.b


class Regressor(tf.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = [Affine(a, b) for a, b in zip(sizes[:-1], sizes[1:])]

    @tf.function(input_signature=[tf.TensorSpec([None, 5], tf.float32)])
    def __call__(self, x):
        for layer in self.layers[:-1]:
            x = tf.nn.tanh(layer(x))
        return self.layers[-1](x)


model = Regressor([5, 32, 32, 1])
optimizer = tf.keras.optimizers.Adam(0.005)


@tf.function(input_signature=[tf.TensorSpec([None, 5], tf.float32), tf.TensorSpec([None, 1], tf.float32)])
def train_step(x, y):
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(model(x) - y))
    gradients = tape.gradient(error, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return error


features = np.random.randn(200, 5).astype(np.float32)
targets = features.sum(axis=1, keepdims=True)
data = tf.data.Dataset.from_tensor_slices((features, targets)).shuffle(200).batch(40)
for epoch in range(2):
    for x, y in data:
        train_step(x, y)
