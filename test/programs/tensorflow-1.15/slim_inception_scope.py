import numpy as np
import tensorflow as tf

slim = tf.contrib.slim


def inception_block(net, sizes, scope):
    a, (b1, b2), (c1, c2), d = sizes
    with tf.variable_scope(scope):
        with tf.variable_scope("Branch_0"):
            first = slim.conv2d(net, a, [1, 1])
        with tf.variable_scope("Branch_1"):
            second = slim.conv2d(slim.conv2d(net, b1, [1, 1]), b2, [3, 3])
        with tf.variable_scope("Branch_2"):
            third = slim.conv2d(slim.conv2d(net, c1, [1, 1]), c2, [5, 5])
        with tf.variable_scope("Branch_3"):
            fourth = slim.conv2d(slim.max_pool2d(net, [3, 3], stride=1, padding="SAME"), d, [1, 1])
        return tf.concat([first, second, third, fourth], 3)


def network(images, is_training, num_classes=5):
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected],
        weights_regularizer=slim.l2_regularizer(4e-5),
        normalizer_fn=slim.batch_norm,
        normalizer_params={"is_training": is_training, "decay": 0.997},
    ), slim.arg_scope([slim.max_pool2d], padding="SAME"):
        net = slim.conv2d(images, 16, [7, 7], stride=2, scope="Conv1")
        net = slim.max_pool2d(net, [3, 3], stride=2, scope="Pool1")
        net = inception_block(net, (8, (8, 16), (4, 8), 8), "Mixed_1")
        net = inception_block(net, (16, (16, 32), (8, 12), 12), "Mixed_2")
        net = slim.avg_pool2d(net, net.get_shape()[1:3], scope="AvgPool")
        net = slim.dropout(net, 0.8, is_training=is_training)
        logits = slim.conv2d(net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None, scope="Logits")
        return tf.squeeze(logits, [1, 2], name="SpatialSqueeze")


images = tf.placeholder(tf.float32, [None, 64, 64, 3])
labels = tf.placeholder(tf.int64, [None])
logits = network(images, is_training=True)
tf.losses.sparse_softmax_cross_entropy(labels, logits)
total = tf.losses.get_total_loss()
rate = tf.train.exponential_decay(0.045, tf.train.get_or_create_global_step(), 1000, 0.94, staircase=True)
train_op = slim.learning.create_train_op(total, tf.train.RMSPropOptimizer(rate, decay=0.9, epsilon=1.0))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    batch = np.random.rand(4, 64, 64, 3)
    sess.run(train_op, {images: batch, labels: [0, 1, 2, 3]})
