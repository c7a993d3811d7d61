from functools import partial

import numpy as np
import tensorflow as tf

n_inputs, n_outputs = 28 * 28, 5


def leaky_relu(z, name=None):
    return tf.maximum(0.01 * z, z, name=name)


def neuron_layer(X, n_neurons, name, activation=None):
    with tf.name_scope(name):
        n_in = int(X.get_shape()[1])
        stddev = 2 / np.sqrt(n_in)
        W = tf.Variable(tf.truncated_normal((n_in, n_neurons), stddev=stddev), name="kernel")
        b = tf.Variable(tf.zeros([n_neurons]), name="bias")
        Z = tf.matmul(X, W) + b
        return Z if activation is None else activation(Z)


class DNN(object):
    def __init__(self, n_hidden_layers=5, n_neurons=100, optimizer_class=tf.train.AdamOptimizer, learning_rate=0.01, activation=tf.nn.elu, batch_norm_momentum=None):
        self.n_hidden_layers = n_hidden_layers
        self.n_neurons = n_neurons
        self.optimizer_class = optimizer_class
        self.learning_rate = learning_rate
        self.activation = activation
        self.momentum = batch_norm_momentum
        self.initializer = tf.variance_scaling_initializer()

    def _dnn(self, inputs):
        for layer in range(self.n_hidden_layers):
            inputs = tf.layers.dense(inputs, self.n_neurons, kernel_initializer=self.initializer, name="hidden%d" % (layer + 1))
            if self.momentum:
                inputs = tf.layers.batch_normalization(inputs, momentum=self.momentum, training=self._training)
            inputs = self.activation(inputs, name="hidden%d_out" % (layer + 1))
        return inputs

    def build(self):
        X = tf.placeholder(tf.float32, shape=(None, n_inputs), name="X")
        y = tf.placeholder(tf.int32, shape=(None), name="y")
        self._training = tf.placeholder_with_default(False, shape=(), name="training") if self.momentum else None
        logits = tf.layers.dense(self._dnn(X), n_outputs, kernel_initializer=self.initializer, name="logits")
        xentropy = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits)
        loss = tf.reduce_mean(xentropy, name="loss")
        optimizer = self.optimizer_class(learning_rate=self.learning_rate)
        training_op = optimizer.minimize(loss)
        self.X, self.y, self.training_op = X, y, training_op
        return self

    def fit(self, X, y, n_epochs=2, batch_size=200):
        with tf.Session() as sess:
            sess.run(tf.global_variables_initializer())
            for epoch in range(n_epochs):
                rnd_idx = np.random.permutation(len(X))
                for rnd_indices in np.array_split(rnd_idx, len(X) // batch_size):
                    sess.run(self.training_op, feed_dict={self.X: X[rnd_indices], self.y: y[rnd_indices]})
        return self


(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.astype(np.float32).reshape(-1, n_inputs) / 255.0
keep = y_train < 5
first = DNN(activation=leaky_relu, batch_norm_momentum=0.95).build().fit(x_train[keep], y_train[keep].astype(np.int32))
momentum = partial(tf.train.MomentumOptimizer, momentum=0.9, use_nesterov=True)
with tf.Graph().as_default():
    second = DNN(3, 50, optimizer_class=momentum, learning_rate=0.05).build().fit(x_train[keep], y_train[keep])
