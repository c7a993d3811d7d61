import numpy as np
import tensorflow as tf


def weight_variable(shape):
    return tf.Variable(tf.truncated_normal(shape, stddev=0.1))


def bias_variable(shape):
    return tf.Variable(tf.constant(0.1, shape=shape))


def conv2d(x, W):
    return tf.nn.conv2d(x, W, strides=[1, 1, 1, 1], padding="SAME")


def max_pool_2x2(x):
    return tf.nn.max_pool(x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")


def deepnn(x, keep_prob):
    x_image = tf.reshape(x, [-1, 28, 28, 1])
    h_conv1 = tf.nn.relu(conv2d(x_image, weight_variable([5, 5, 1, 16])) + bias_variable([16]))
    h_pool1 = max_pool_2x2(h_conv1)
    h_conv2 = tf.nn.relu(conv2d(h_pool1, weight_variable([5, 5, 16, 32])) + bias_variable([32]))
    h_pool2 = max_pool_2x2(h_conv2)
    h_flat = tf.reshape(h_pool2, [-1, 7 * 7 * 32])
    W_fc1 = tf.Variable(tf.truncated_normal([7 * 7 * 32, 256], stddev=0.03))
    h_fc1 = tf.nn.relu(tf.matmul(h_flat, W_fc1) + bias_variable([256]))
    h_drop = tf.nn.dropout(h_fc1, keep_prob=keep_prob)
    W_fc2 = weight_variable([256, 10])
    b_fc2 = bias_variable([10])
    return tf.matmul(h_drop, W_fc2) + b_fc2


def main():
    (x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
    x_train, x_test = x_train.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
    y_train, y_test = tf.keras.utils.to_categorical(y_train, 10), tf.keras.utils.to_categorical(y_test, 10)

    x = tf.placeholder(tf.float32, [None, 784])
    y_ = tf.placeholder(tf.float32, [None, 10])
    keep_prob = tf.placeholder(tf.float32)
    y_conv = deepnn(x, keep_prob)
    cross_entropy = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y_, logits=y_conv))
    train_step = tf.train.AdamOptimizer(1e-4).minimize(cross_entropy)
    correct = tf.equal(tf.argmax(y_conv, 1), tf.argmax(y_, 1))
    accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for epoch in range(3):
            for start in range(0, len(x_train), 50):
                train_step.run(feed_dict={x: x_train[start:start + 50], y_: y_train[start:start + 50], keep_prob: 0.5})
        print("test accuracy", accuracy.eval(feed_dict={x: x_test, y_: y_test, keep_prob: 1.0}))


if __name__ == "__main__":
    main()
