import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.boston_housing.load_data()
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train = (x_train - mean) / std
x_test = (x_test - mean) / std
y_train = y_train.reshape(-1, 1)
y_test = y_test.reshape(-1, 1)

X = tf.placeholder(tf.float32, [None, 13])
Y = tf.placeholder(tf.float32, [None, 1])
W1 = tf.get_variable("W1", [13, 64], initializer=tf.variance_scaling_initializer())
b1 = tf.get_variable("b1", [64], initializer=tf.zeros_initializer())
h1 = tf.nn.relu(tf.matmul(X, W1) + b1)
W2 = tf.get_variable("W2", [64, 64], initializer=tf.variance_scaling_initializer())
b2 = tf.get_variable("b2", [64], initializer=tf.zeros_initializer())
h2 = tf.nn.relu(tf.matmul(h1, W2) + b2)
W3 = tf.get_variable("W3", [64, 1], initializer=tf.glorot_uniform_initializer())
b3 = tf.get_variable("b3", [1], initializer=tf.zeros_initializer())
price = tf.matmul(h2, W3) + b3

loss = tf.reduce_mean(tf.square(price - Y))
train = tf.train.AdamOptimizer(0.003).minimize(loss)
init = tf.global_variables_initializer()

with tf.Session() as sess:
    sess.run(init)
    for epoch in range(100):
        sess.run(train, {X: x_train, Y: y_train})
    print(sess.run(loss, {X: x_test, Y: y_test}))
