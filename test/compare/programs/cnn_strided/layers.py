import tensorflow as tf
from tensorflow.keras.datasets import mnist

FILTERS = 16
KERNEL = 3
STRIDES = 2
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.005
MOMENTUM = 0.9

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255

x = tf.placeholder(tf.float32, [None, 28, 28, 1])
y = tf.placeholder(tf.int64, [None])
h = tf.layers.conv2d(x, FILTERS, KERNEL, strides=STRIDES, padding="same", activation=tf.nn.relu)
h = tf.layers.conv2d(h, FILTERS, KERNEL, strides=STRIDES, padding="same", activation=tf.nn.relu)
h = tf.layers.flatten(h)
logits = tf.layers.dense(h, 10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
train = tf.train.MomentumOptimizer(LEARNING_RATE, MOMENTUM).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(EPOCHS):
        images, labels = x_train, y_train
        for i in range(60000 // BATCH):
            rows = slice(i * BATCH, (i + 1) * BATCH)
            session.run(train, {x: images[rows], y: labels[rows]})
