import numpy as np
import tensorflow as tf


def conv(x, out, k=3, s=1, name=None, act=tf.nn.relu):
    with tf.variable_scope(name):
        w = tf.get_variable("w", [k, k, x.get_shape()[-1], out], initializer=tf.contrib.layers.variance_scaling_initializer())
        b = tf.get_variable("b", [out], initializer=tf.constant_initializer(0.1))
        y = tf.nn.bias_add(tf.nn.conv2d(x, w, [1, s, s, 1], "SAME"), b)
        return act(y) if act is not None else y


def deconv(x, out, name):
    shape = x.get_shape().as_list()
    with tf.variable_scope(name):
        w = tf.get_variable("w", [2, 2, out, shape[3]])
        return tf.nn.conv2d_transpose(x, w, [tf.shape(x)[0], shape[1] * 2, shape[2] * 2, out], strides=[1, 2, 2, 1])


x = tf.placeholder(tf.float32, [None, 64, 64, 1])
y = tf.placeholder(tf.float32, [None, 64, 64, 1])
c1 = conv(x, 8, name="c1")
c2 = conv(tf.nn.max_pool(c1, [1, 2, 2, 1], [1, 2, 2, 1], "VALID"), 16, name="c2")
bottom = conv(c2, 32, s=2, name="bottom")
u2 = conv(tf.concat([deconv(bottom, 16, "u2"), c2], 3), 16, name="u2c")
u1 = conv(tf.concat([deconv(u2, 8, "u1"), c1], axis=-1), 8, name="u1c")
logits = conv(u1, 1, k=1, name="out", act=None)
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
step = tf.train.AdamOptimizer(learning_rate=0.0005, beta1=0.5).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run([step, loss], feed_dict={x: np.zeros((2, 64, 64, 1)), y: np.zeros((2, 64, 64, 1))})
