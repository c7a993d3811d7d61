import argparse
import sys

import numpy as np
import tensorflow as tf

FLAGS = None


def main(_):
    def weight_variable(shape, name="W"):
        initial = tf.truncated_normal(shape, stddev=0.1)
        return tf.Variable(initial, name=name)

    def bias_variable(shape):
        return tf.Variable(tf.constant(0.1, shape=shape), name="B")

    def conv_layer(input, size_in, size_out, name="conv"):
        with tf.name_scope(name):
            w = weight_variable([5, 5, size_in, size_out])
            b = bias_variable([size_out])
            conv = tf.nn.conv2d(input, w, strides=[1, 1, 1, 1], padding="SAME")
            act = tf.nn.relu(conv + b)
            tf.summary.histogram("weights", w)
            tf.summary.histogram("activations", act)
            return tf.nn.max_pool(act, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")

    def fc_layer(input, size_in, size_out, name="fc"):
        with tf.name_scope(name):
            w = weight_variable([size_in, size_out])
            b = bias_variable([size_out])
            return tf.matmul(input, w) + b

    x = tf.placeholder(tf.float32, shape=[None, 784], name="x")
    x_image = tf.reshape(x, [-1, 28, 28, 1])
    tf.summary.image('input', x_image, 3)
    y = tf.placeholder(tf.float32, shape=[None, 10], name="labels")

    if FLAGS.two_conv:
        conv1 = conv_layer(x_image, 1, 32, "conv1")
        conv_out = conv_layer(conv1, 32, 64, "conv2")
    else:
        conv_out = conv_layer(x_image, 1, 16, "conv")
    flattened = tf.reshape(conv_out, [-1, 7 * 7 * 64])

    if FLAGS.two_fc:
        fc1 = fc_layer(flattened, 7 * 7 * 64, 1024, "fc1")
        relu = tf.nn.relu(fc1)
        logits = fc_layer(relu, 1024, 10, "fc2")
    else:
        logits = fc_layer(flattened, 7 * 7 * 64, 10, "fc")

    with tf.name_scope("xent"):
        xent = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=y), name="xent")
        tf.summary.scalar("xent", xent)
    with tf.name_scope("train"):
        train_step = tf.train.AdamOptimizer(FLAGS.learning_rate).minimize(xent)
    with tf.name_scope("accuracy"):
        correct_prediction = tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1))
        accuracy = tf.reduce_mean(tf.cast(correct_prediction, tf.float32))

    summ = tf.summary.merge_all()
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for i in range(5):
            sess.run([train_step, summ], feed_dict={x: np.zeros((100, 784)), y: np.zeros((100, 10))})


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--learning_rate', type=float, default=1e-4, help='Initial learning rate')
    parser.add_argument('--two_conv', type=bool, default=True)
    parser.add_argument('--two_fc', type=bool, nargs='?', const=True, default=True)
    FLAGS, unparsed = parser.parse_known_args()
    tf.app.run(main=main, argv=[sys.argv[0]] + unparsed)
