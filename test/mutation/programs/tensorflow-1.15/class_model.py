import numpy as np
import tensorflow as tf


class Classifier(object):
    def __init__(self, sizes, learning_rate):
        self.sizes = sizes
        self.learning_rate = learning_rate
        self.x = tf.placeholder(tf.float32, [None, sizes[0]])
        self.y = tf.placeholder(tf.int64, [None])
        self.keep = tf.placeholder(tf.float32)
        self._build()

    def _dense(self, x, n_in, n_out):
        W = tf.Variable(tf.truncated_normal([n_in, n_out], stddev=0.05))
        b = tf.Variable(tf.zeros([n_out]))
        return tf.matmul(x, W) + b

    def _build(self):
        net = self.x
        for n_in, n_out in zip(self.sizes[:-2], self.sizes[1:-1]):
            net = tf.nn.relu(self._dense(net, n_in, n_out))
            net = tf.nn.dropout(net, self.keep)
        self.logits = self._dense(net, self.sizes[-2], self.sizes[-1])
        self.loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=self.y, logits=self.logits))
        self.train_op = tf.train.AdamOptimizer(self.learning_rate).minimize(self.loss)
        self.accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(self.logits, 1), self.y), tf.float32))

    def fit(self, sess, x, y, epochs, batch):
        for _ in range(epochs):
            for i in range(0, len(x), batch):
                sess.run(self.train_op, {self.x: x[i:i + batch], self.y: y[i:i + batch], self.keep: 0.8})

    def evaluate(self, sess, x, y):
        return sess.run(self.accuracy, {self.x: x, self.y: y, self.keep: 1.0})


(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784) / 255.0
x_test = x_test.reshape(-1, 784) / 255.0
model = Classifier([784, 128, 64, 10], 0.001)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    model.fit(sess, x_train, y_train, epochs=4, batch=128)
    print(model.evaluate(sess, x_test, y_test))
