import tensorflow as tf
from tensorflow.keras.datasets import fashion_mnist

UNITS = 128
DROPOUT = 0.5
BATCH = 100
EPOCHS = 10
LEARNING_RATE = 1.0
RHO = 0.95
EPSILON = 1e-6

(x_train, y_train), (x_test, y_test) = fashion_mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.int64, [None])
training = tf.placeholder_with_default(False, [])
h = tf.layers.dense(x, UNITS, activation=tf.nn.relu)
h = tf.layers.dropout(h, DROPOUT, training=training)
logits = tf.layers.dense(h, 10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.AdadeltaOptimizer(LEARNING_RATE, rho=RHO, epsilon=EPSILON).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows], training: True})
