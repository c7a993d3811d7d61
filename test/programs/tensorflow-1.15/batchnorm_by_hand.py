import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data


def batch_norm(x, phase, decay=0.99, eps=1e-3):
    size = x.get_shape().as_list()[-1]
    gamma = tf.Variable(tf.ones([size]), name="gamma")
    beta = tf.Variable(tf.zeros([size]), name="beta")
    pop_mean = tf.Variable(tf.zeros([size]), trainable=False)
    pop_var = tf.Variable(tf.ones([size]), trainable=False)

    def train():
        mean, var = tf.nn.moments(x, [0])
        a = tf.assign(pop_mean, pop_mean * decay + mean * (1 - decay))
        b = tf.assign(pop_var, pop_var * decay + var * (1 - decay))
        with tf.control_dependencies([a, b]):
            return tf.nn.batch_normalization(x, mean, var, beta, gamma, eps)

    def test():
        return tf.nn.batch_normalization(x, pop_mean, pop_var, beta, gamma, eps)

    return tf.cond(phase, train, test)


def dense(x, n):
    w = tf.Variable(tf.truncated_normal([int(x.get_shape()[1]), n], stddev=0.05))
    return tf.matmul(x, w)


mnist = input_data.read_data_sets("data", one_hot=True)
x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
phase = tf.placeholder(tf.bool)
h1 = tf.nn.relu(batch_norm(dense(x, 100), phase))
h2 = tf.nn.relu(batch_norm(dense(h1, 100), phase))
w3 = tf.Variable(tf.truncated_normal([100, 10], stddev=0.05))
b3 = tf.Variable(tf.zeros([10]))
out = tf.add(tf.matmul(h2, w3), b3)
cost = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(logits=out, labels=y))
opt = tf.train.RMSPropOptimizer(0.001).minimize(cost)
with tf.Session() as sess:
    sess.run(tf.initialize_all_variables())
    for epoch in xrange(2) if hasattr(__builtins__, "xrange") else range(2):
        total = int(mnist.train.num_examples / 100)
        for i in range(total):
            bx, by = mnist.train.next_batch(100)
            sess.run(opt, feed_dict={x: bx, y: by, phase: True})
