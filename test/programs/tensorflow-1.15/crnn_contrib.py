from __future__ import print_function

import numpy as np
import tensorflow as tf
from tensorflow.contrib import layers, rnn

batch_size, time_steps, height, channels, classes = 16, 60, 32, 1, 37


def cnn(x, is_training):
    with tf.contrib.framework.arg_scope([layers.conv2d], padding="SAME", activation_fn=tf.nn.relu, normalizer_fn=layers.batch_norm, normalizer_params={"is_training": is_training}):
        net = layers.conv2d(x, 32, [3, 3], scope="conv1")
        net = layers.max_pool2d(net, [2, 2], 2)
        net = layers.repeat(net, 2, layers.conv2d, 64, [3, 3], scope="conv2")
        net = layers.max_pool2d(net, [2, 1], [2, 1])
        return layers.conv2d(net, 64, [8, 1], padding="VALID", normalizer_fn=None, scope="collapse")


images = tf.placeholder(tf.float32, [batch_size, height, 2 * time_steps, channels])
targets = tf.sparse_placeholder(tf.int32)
lengths = tf.placeholder(tf.int32, [batch_size])
features = tf.squeeze(cnn(images, True), [1])
cells = [rnn.DropoutWrapper(rnn.GRUCell(48), output_keep_prob=0.8) for _ in range(2)]
outputs, _, _ = rnn.stack_bidirectional_dynamic_rnn(cells, [rnn.GRUCell(48) for _ in range(2)], features, dtype=tf.float32)
logits = layers.fully_connected(outputs, classes, activation_fn=None)
loss = tf.reduce_mean(tf.nn.ctc_loss(targets, tf.transpose(logits, [1, 0, 2]), lengths))
step = tf.train.create_global_step()
train_op = layers.optimize_loss(loss, step, learning_rate=0.001, optimizer="Adam", clip_gradients=5.0)
print("built")
