import numpy as np
import tensorflow as tf
import tensorflow.contrib.slim as slim


def lenet_arg_scope(weight_decay=0.0005):
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected],
        weights_regularizer=slim.l2_regularizer(weight_decay),
        weights_initializer=tf.truncated_normal_initializer(stddev=0.1),
        activation_fn=tf.nn.relu,
    ) as sc:
        return sc


def lenet(images, num_classes=10, is_training=False, scope="LeNet"):
    with tf.variable_scope(scope, "LeNet", [images]):
        net = slim.conv2d(images, 32, [5, 5], scope="conv1")
        net = slim.max_pool2d(net, [2, 2], 2, scope="pool1")
        net = slim.repeat(net, 2, slim.conv2d, 64, [3, 3], scope="conv2")
        net = slim.max_pool2d(net, [2, 2], 2, scope="pool2")
        net = slim.flatten(net)
        net = slim.fully_connected(net, 1024, scope="fc3")
        net = slim.dropout(net, 0.5, is_training=is_training, scope="dropout3")
        return slim.fully_connected(net, num_classes, activation_fn=None, scope="fc4")


images = tf.placeholder(tf.float32, [None, 28, 28, 1])
labels = tf.placeholder(tf.int64, [None])
with slim.arg_scope(lenet_arg_scope()):
    logits = lenet(images, is_training=True)
slim.losses.softmax_cross_entropy(logits, slim.one_hot_encoding(labels, 10))
total_loss = tf.losses.get_total_loss()
optimizer = tf.train.RMSPropOptimizer(0.001, decay=0.9)
train_op = slim.learning.create_train_op(total_loss, optimizer)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(20):
        sess.run(train_op, feed_dict={images: np.zeros((4, 28, 28, 1)), labels: np.zeros(4)})
