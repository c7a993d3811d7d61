"""Handwritten digits with a TensorFlow 1 graph: fully connected layers, trained in a loop of our own."""
from __future__ import print_function

import tensorflow as tf

image_size = 28 * 28
num_layers = 5
width = 128
num_digits = 10
keep_probability = 0.7
step_size = 1e-3
batch_rows = 128
num_epochs = 5


def prepare(images, digits):
    pixels = images.reshape(-1, image_size).astype("float32") / 255
    return pixels, tf.keras.utils.to_categorical(digits, num_digits)


def network(pixels, keep):
    """Returns the logits: `num_layers` hidden layers of rectified units, then one linear layer."""
    activations = pixels
    for kernel, bias in zip(kernels[:-1], biases[:-1]):
        activations = tf.nn.relu(tf.matmul(activations, kernel) + bias)
        activations = tf.nn.dropout(activations, keep)
    return tf.matmul(activations, kernels[-1]) + biases[-1]


train_set, test_set = tf.keras.datasets.mnist.load_data()
train_pixels, train_targets = prepare(*train_set)
test_pixels, test_targets = prepare(*test_set)

# The graph
pixels_in = tf.placeholder(tf.float32, [None, image_size])
targets_in = tf.placeholder(tf.float32, [None, num_digits])
keep_in = tf.placeholder(tf.float32)

sizes = [image_size] + [width] * num_layers + [num_digits]
kernels = [tf.Variable(tf.random_normal([rows, columns])) for rows, columns in zip(sizes[:-1], sizes[1:])]
biases = [tf.Variable(tf.random_normal([columns])) for columns in sizes[1:]]

scores = network(pixels_in, keep_in)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=targets_in, logits=scores))
train_step = tf.train.AdamOptimizer(step_size).minimize(loss)
hits = tf.equal(tf.argmax(scores, 1), tf.argmax(targets_in, 1))
accuracy = tf.reduce_mean(tf.cast(hits, tf.float32))

# Training
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(num_epochs):
        for batch in range(len(train_pixels) // batch_rows):
            first = batch * batch_rows
            feed = {
                pixels_in: train_pixels[first:first + batch_rows],
                targets_in: train_targets[first:first + batch_rows],
                keep_in: keep_probability,
            }
            session.run(train_step, feed_dict=feed)

        test_loss, test_accuracy = session.run(
            [loss, accuracy],
            feed_dict={pixels_in: test_pixels, targets_in: test_targets, keep_in: 1.0},
        )
        print("epoch %d: test loss %.4f, test accuracy %.3f" % (epoch + 1, test_loss, test_accuracy))
