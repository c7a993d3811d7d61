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


def weights(shape):
    return tf.Variable(tf.glorot_uniform_initializer()(shape))


def biases(size):
    return tf.Variable(tf.zeros([size]))


w1 = weights([784, UNITS])
h = tf.nn.relu(tf.matmul(x, w1) + biases(UNITS))
w2 = weights([UNITS, UNITS])
h = tf.nn.relu(tf.matmul(h, w2) + biases(UNITS))
w3 = weights([UNITS, 10])
logits = tf.matmul(h, w3) + biases(10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
loss += 2 * L2 * tf.nn.l2_loss(w1) + 2 * L2 * tf.nn.l2_loss(w2)
train = tf.train.AdamOptimizer(LEARNING_RATE, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows]})
