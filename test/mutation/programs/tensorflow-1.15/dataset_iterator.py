import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = (x_train.reshape(-1, 784) / 255.0).astype(np.float32)
y_train = y_train.astype(np.int64)

dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train))
dataset = dataset.shuffle(10000).repeat(2).batch(64)
images, labels = dataset.make_one_shot_iterator().get_next()

hidden = tf.layers.dense(images, 256, activation=tf.nn.relu)
hidden = tf.layers.dense(hidden, 64, activation=tf.nn.relu)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels=labels, logits=logits)
global_step = tf.Variable(0, trainable=False)
learning_rate = tf.train.exponential_decay(0.01, global_step, 500, 0.95, staircase=True)
train_op = tf.train.AdamOptimizer(learning_rate).minimize(loss, global_step=global_step)
init_op = tf.global_variables_initializer()

with tf.Session() as sess:
    sess.run(init_op)
    while True:
        try:
            sess.run(train_op)
        except tf.errors.OutOfRangeError:
            break
