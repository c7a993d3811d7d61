import tensorflow as tf
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
h = tf.layers.conv2d(x, FILTERS, KERNEL, strides=1, padding="valid", activation=tf.nn.relu, kernel_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = tf.layers.max_pooling2d(h, POOL, POOL)
h = tf.layers.conv2d(h, FILTERS, KERNEL, strides=1, padding="valid", activation=tf.nn.relu, kernel_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = tf.layers.max_pooling2d(h, POOL, POOL)
h = tf.layers.flatten(h)
h = tf.layers.dense(h, UNITS, activation=tf.nn.relu, kernel_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
h = tf.layers.dropout(h, DROPOUT, training=training)
logits = tf.layers.dense(h, 10, kernel_initializer=tf.truncated_normal_initializer(stddev=STDDEV))
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows], training: True})
