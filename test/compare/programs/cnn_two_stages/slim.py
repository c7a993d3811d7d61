import tensorflow as tf
import tensorflow.contrib.slim as slim
from tensorflow.keras.datasets import mnist

FILTERS = 32
KERNEL = 5
POOL = 2
UNITS = 128
DROPOUT = 0.4
STDDEV = 0.1
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 28, 28, 1])
y = tf.placeholder(tf.int64, [None])
training = tf.placeholder_with_default(False, [])
h = slim.conv2d(x, FILTERS, KERNEL, stride=1, padding="VALID", activation_fn=tf.nn.relu, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.max_pool2d(h, POOL, stride=POOL)
h = slim.conv2d(h, FILTERS, KERNEL, stride=1, padding="VALID", activation_fn=tf.nn.relu, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.max_pool2d(h, POOL, stride=POOL)
h = slim.flatten(h)
h = slim.fully_connected(h, UNITS, activation_fn=tf.nn.relu, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.dropout(h, 1 - DROPOUT, is_training=training)
logits = slim.fully_connected(h, 10, activation_fn=None, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows], training: True})
