import numpy as np
import tensorflow as tf
from tensorflow.keras.datasets import mnist

FILTERS = 24
KERNEL = 3
POOL = 2
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 28, 28, 1])
y = tf.placeholder(tf.int64, [None])


def weights(shape):
    return tf.Variable(tf.glorot_uniform_initializer()(shape))


def biases(size):
    return tf.Variable(tf.zeros([size]))


w1 = weights([KERNEL, KERNEL, 1, FILTERS])
h = tf.nn.leaky_relu(tf.nn.conv2d(x, w1, [1, 1, 1, 1], "SAME") + biases(FILTERS))
h = tf.nn.avg_pool(h, [1, POOL, POOL, 1], [1, POOL, POOL, 1], "VALID")
flat = h.shape[1] * h.shape[2] * h.shape[3]
h = tf.reshape(h, [-1, flat])
w2 = weights([flat, 10])
logits = tf.matmul(h, w2) + biases(10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        order = np.random.permutation(60000)
        images, labels = x_train[order], y_train[order]
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows]})
