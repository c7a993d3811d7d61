import numpy as np
import tensorflow as tf


class Model(object):
    def __init__(self, sess, n_features, layers=(20, 10), lr=1e-2, reg=1e-3):
        self.sess = sess
        self.n_features = n_features
        self.layers = layers
        self.lr = lr
        self.reg = reg
        self._build()

    def _layer(self, x, n_out, idx, act):
        n_in = int(x.shape[1])
        W = tf.Variable(tf.random_uniform([n_in, n_out], -np.sqrt(6.0 / (n_in + n_out)), np.sqrt(6.0 / (n_in + n_out))), name="W%d" % idx)
        b = tf.Variable(tf.zeros([n_out]), name="b%d" % idx)
        tf.add_to_collection("losses", self.reg * tf.nn.l2_loss(W))
        z = tf.add(tf.matmul(x, W), b)
        return act(z) if act else z

    def _build(self):
        self.x = tf.placeholder(tf.float32, [None, self.n_features])
        self.y = tf.placeholder(tf.float32, [None, 1])
        h = self.x
        for i, n in enumerate(self.layers):
            h = self._layer(h, n, i, tf.nn.relu)
        self.prediction = self._layer(h, 1, len(self.layers), None)
        mse = tf.losses.mean_squared_error(self.y, self.prediction)
        self.loss = mse + tf.add_n(tf.get_collection("losses"))
        self.train_op = tf.train.AdagradOptimizer(self.lr).minimize(self.loss)

    def fit(self, X, Y, epochs=5, batch_size=16):
        self.sess.run(tf.global_variables_initializer())
        for _ in range(epochs):
            perm = np.random.permutation(len(X))
            for i in range(0, len(X), batch_size):
                idx = perm[i:i + batch_size]
                self.sess.run(self.train_op, feed_dict={self.x: X[idx], self.y: Y[idx]})


if __name__ == "__main__":
    X = np.random.rand(200, 13).astype(np.float32)
    Y = np.random.rand(200, 1).astype(np.float32)
    with tf.Session() as sess:
        model = Model(sess, X.shape[1])
        model.fit(X, Y)
