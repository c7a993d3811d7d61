import numpy as np
import tensorflow as tf

MARGIN = 1.0
(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype(np.float32) / 255.0

left = tf.placeholder(tf.float32, [None, 784])
right = tf.placeholder(tf.float32, [None, 784])
same = tf.placeholder(tf.float32, [None])


def embed(x):
    with tf.variable_scope("embed", reuse=tf.AUTO_REUSE):
        h = tf.layers.dense(x, 128, activation=tf.nn.relu, name="hidden")
        return tf.layers.dense(h, 16, name="embedding")


squared = tf.reduce_sum(tf.square(embed(left) - embed(right)), axis=1)
distance = tf.sqrt(squared + 1e-6)
loss = tf.reduce_mean(same * squared + (1.0 - same) * tf.square(tf.maximum(MARGIN - distance, 0.0)))
train = tf.train.AdamOptimizer(0.0005).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(500):
        a = np.random.randint(0, len(x_train), 64)
        b = np.random.randint(0, len(x_train), 64)
        sess.run(train, {left: x_train[a], right: x_train[b], same: (y_train[a] == y_train[b]).astype(np.float32)})
