import tensorflow as tf
import tensorflow.contrib.slim as slim
from tensorflow.keras.datasets import mnist

UNITS = 64
STDDEV = 0.1
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.005
MOMENTUM = 0.9

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.int64, [None])
h = slim.fully_connected(x, UNITS, activation_fn=tf.nn.tanh, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.fully_connected(h, UNITS, activation_fn=tf.nn.tanh, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.fully_connected(h, UNITS, activation_fn=tf.nn.tanh, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = slim.fully_connected(h, UNITS, activation_fn=tf.nn.tanh, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
logits = slim.fully_connected(h, 10, activation_fn=None, weights_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.MomentumOptimizer(LEARNING_RATE, MOMENTUM).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows]})
