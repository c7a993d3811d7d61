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
keep = tf.placeholder_with_default(1.0, [])


def weights(shape):
    return tf.Variable(tf.truncated_normal(shape, stddev=STDDEV))


def biases(size):
    return tf.Variable(tf.zeros([size]))


w1 = weights([KERNEL, KERNEL, 1, FILTERS])
h = tf.nn.relu(tf.nn.conv2d(x, w1, [1, 1, 1, 1], "VALID") + biases(FILTERS))
h = tf.nn.max_pool(h, [1, POOL, POOL, 1], [1, POOL, POOL, 1], "VALID")
w2 = weights([KERNEL, KERNEL, FILTERS, FILTERS])
h = tf.nn.relu(tf.nn.conv2d(h, w2, [1, 1, 1, 1], "VALID") + biases(FILTERS))
h = tf.nn.max_pool(h, [1, POOL, POOL, 1], [1, POOL, POOL, 1], "VALID")
flat = h.shape[1] * h.shape[2] * h.shape[3]
h = tf.reshape(h, [-1, flat])
w3 = weights([flat, UNITS])
h = tf.nn.relu(tf.matmul(h, w3) + biases(UNITS))
h = tf.nn.dropout(h, keep)
w4 = weights([UNITS, 10])
logits = tf.matmul(h, w4) + biases(10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows], keep: 1 - DROPOUT})
