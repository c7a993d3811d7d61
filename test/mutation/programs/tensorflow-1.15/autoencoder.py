import numpy as np
import tensorflow as tf

(x_train, _), (x_test, _) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784) / 255.0
x_test = x_test.reshape(-1, 784) / 255.0

inputs = tf.placeholder(tf.float32, [None, 784])


def fully_connected(x, n_in, n_out, name):
    with tf.variable_scope(name):
        W = tf.get_variable("W", [n_in, n_out], initializer=tf.glorot_uniform_initializer())
        b = tf.get_variable("b", [n_out], initializer=tf.zeros_initializer())
        return tf.matmul(x, W) + b


encoded = tf.nn.relu(fully_connected(inputs, 784, 256, "encoder1"))
code = tf.nn.relu(fully_connected(encoded, 256, 32, "encoder2"))
decoded = tf.nn.relu(fully_connected(code, 32, 256, "decoder1"))
logits = fully_connected(decoded, 256, 784, "decoder2")
reconstruction = tf.nn.sigmoid(logits)

loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=inputs, logits=logits))
train_op = tf.train.AdamOptimizer(0.001).minimize(loss)
error = tf.reduce_mean(tf.square(reconstruction - inputs))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(2000):
        batch = x_train[np.random.choice(len(x_train), 128)]
        sess.run(train_op, {inputs: batch})
    print(sess.run(error, {inputs: x_test}))
