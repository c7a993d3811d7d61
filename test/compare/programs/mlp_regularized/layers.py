import tensorflow as tf
from tensorflow.keras.datasets import mnist

UNITS = 128
L2 = 0.0005
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.int64, [None])
h = tf.layers.dense(x, UNITS, activation=tf.nn.relu, kernel_regularizer=tf.contrib.layers.l2_regularizer(2 * L2))
h = tf.layers.dense(h, UNITS, activation=tf.nn.relu, kernel_regularizer=tf.contrib.layers.l2_regularizer(2 * L2))
logits = tf.layers.dense(h, 10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
loss += tf.losses.get_regularization_loss()
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows]})
