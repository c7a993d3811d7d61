import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = np.reshape(x_train, [-1, 784]).astype("float32") / 255
x_test = np.reshape(x_test, [-1, 784]).astype("float32") / 255

x = tf.placeholder(tf.float32, shape=[None, 784], name="x")
y = tf.placeholder(tf.int32, shape=[None], name="y")
is_training = tf.placeholder_with_default(False, shape=[], name="is_training")

regularizer = tf.contrib.layers.l2_regularizer(1e-4)
net = tf.layers.dense(x, 300, activation=tf.nn.relu, kernel_regularizer=regularizer)
net = tf.layers.dropout(net, rate=0.3, training=is_training)
net = tf.layers.dense(net, 100, activation=tf.nn.relu, kernel_regularizer=regularizer)
net = tf.layers.dropout(net, rate=0.3, training=is_training)
logits = tf.layers.dense(net, 10)

data_loss = tf.losses.sparse_softmax_cross_entropy(labels=y, logits=logits)
loss = data_loss + tf.losses.get_regularization_loss()

global_step = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(0.1, global_step, 1000, 0.9)
train_op = tf.train.MomentumOptimizer(rate, momentum=0.9).minimize(loss, global_step=global_step)
accuracy = tf.reduce_mean(tf.to_float(tf.nn.in_top_k(logits, y, 1)))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(3000):
        chosen = np.random.randint(0, len(x_train), 50)
        sess.run(train_op, {x: x_train[chosen], y: y_train[chosen], is_training: True})
    print(sess.run(accuracy, {x: x_test, y: y_test}))
