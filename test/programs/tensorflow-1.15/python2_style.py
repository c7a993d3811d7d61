# -*- coding: utf-8 -*-
import sys
import numpy as np
import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data

data = input_data.read_data_sets("data", one_hot=True)
print "train:", data.train.num_examples
BATCH = 64
EPOCHS = 3

class Layer(object):
    count = 0
    def __init__(self, size, act=None):
        Layer.count += 1
        self.size = size
        self.act = act
        self.name = 'layer_%d' % Layer.count
    def __call__(self, x):
        with tf.variable_scope(self.name):
            n = x.get_shape()[1].value
            w = tf.get_variable('w', (n, self.size), initializer=tf.truncated_normal_initializer(stddev=0.05))
            b = tf.get_variable('b', (self.size,), initializer=tf.constant_initializer(0.1))
            y = tf.nn.bias_add(tf.matmul(x, w), b)
            return self.act(y) if self.act else y

x = tf.placeholder(tf.float32, [None, 784])
t = tf.placeholder(tf.float32, [None, 10])
net = x
for size, act in [(256, tf.nn.relu), (128, tf.tanh), (10, None)]:
    net = Layer(size, act)(net)
prob = tf.nn.softmax(net)
loss = tf.reduce_mean(-tf.reduce_sum(t * tf.log(tf.clip_by_value(prob, 1e-10, 1.0)), reduction_indices=[1]))
step = tf.train.AdadeltaOptimizer(learning_rate=1.0, rho=0.95).minimize(loss)
ok = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(prob, 1), tf.argmax(t, 1)), tf.float32))
sess = tf.Session()
sess.run(tf.initialize_all_variables())
for e in xrange(EPOCHS):
    for i in xrange(data.train.num_examples / BATCH):
        bx, bt = data.train.next_batch(BATCH)
        sess.run(step, feed_dict={x: bx, t: bt})
    print >>sys.stderr, "epoch %d accuracy %.3f" % (e, sess.run(ok, feed_dict={x: data.test.images, t: data.test.labels}))
