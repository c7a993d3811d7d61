import numpy as np
import tensorflow as tf

learning_rate, n_input, n_classes, dropout = 0.001, 784, 10, 0.8
x = tf.placeholder(tf.float32, [None, n_input])
y = tf.placeholder(tf.float32, [None, n_classes])
keep_prob = tf.placeholder(tf.float32)


def conv2d(name, l_input, w, b):
    return tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(l_input, w, strides=[1, 1, 1, 1], padding="SAME"), b), name=name)


def max_pool(name, l_input, k):
    return tf.nn.max_pool(l_input, ksize=[1, k, k, 1], strides=[1, k, k, 1], padding="SAME", name=name)


def norm(name, l_input, lsize=4):
    return tf.nn.lrn(l_input, lsize, bias=1.0, alpha=0.001 / 9.0, beta=0.75, name=name)


weights = {
    "wc1": tf.Variable(tf.random_normal([3, 3, 1, 64])),
    "wc2": tf.Variable(tf.random_normal([3, 3, 64, 128])),
    "wc3": tf.Variable(tf.random_normal([3, 3, 128, 256])),
    "wd1": tf.Variable(tf.random_normal([4 * 4 * 256, 1024])),
    "wd2": tf.Variable(tf.random_normal([1024, 1024])),
    "out": tf.Variable(tf.random_normal([1024, 10])),
}
biases = {k: tf.Variable(tf.random_normal([w.get_shape().as_list()[-1]])) for k, w in weights.items()}


def alex_net(_X, _weights, _biases, _dropout):
    _X = tf.reshape(_X, shape=[-1, 28, 28, 1])
    for i in (1, 2, 3):
        _X = conv2d("conv%d" % i, _X, _weights["wc%d" % i], _biases["wc%d" % i])
        _X = max_pool("pool%d" % i, _X, k=2)
        _X = norm("norm%d" % i, _X)
        _X = tf.nn.dropout(_X, _dropout)
    dense1 = tf.reshape(_X, [-1, _weights["wd1"].get_shape().as_list()[0]])
    dense1 = tf.nn.relu(tf.matmul(dense1, _weights["wd1"]) + _biases["wd1"], name="fc1")
    dense2 = tf.nn.relu(tf.matmul(dense1, _weights["wd2"]) + _biases["wd2"], name="fc2")
    return tf.matmul(dense2, _weights["out"]) + _biases["out"]


pred = alex_net(x, weights, biases, keep_prob)
cost = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=pred))
optimizer = tf.train.AdamOptimizer(learning_rate=learning_rate).minimize(cost)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(1, 5):
        sess.run(optimizer, feed_dict={x: np.zeros((64, 784)), y: np.zeros((64, 10)), keep_prob: dropout})
