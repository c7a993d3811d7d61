import numpy as np
import tensorflow as tf

NOISE = 64
(x_train, _), _ = tf.keras.datasets.mnist.load_data()
x_train = (x_train.reshape(-1, 784).astype(np.float32) - 127.5) / 127.5


def generator(z):
    with tf.variable_scope("generator"):
        h = tf.layers.dense(z, 128, activation=tf.nn.leaky_relu)
        h = tf.layers.dense(h, 256, activation=tf.nn.leaky_relu)
        return tf.layers.dense(h, 784, activation=tf.nn.tanh)


def discriminator(x, reuse=False):
    with tf.variable_scope("discriminator", reuse=reuse):
        h = tf.layers.dense(x, 256, activation=tf.nn.leaky_relu)
        h = tf.layers.dense(h, 128, activation=tf.nn.leaky_relu)
        return tf.layers.dense(h, 1)


real = tf.placeholder(tf.float32, [None, 784])
z = tf.placeholder(tf.float32, [None, NOISE])
fake = generator(z)
real_logits = discriminator(real)
fake_logits = discriminator(fake, reuse=True)

d_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(real_logits), logits=real_logits)) + tf.reduce_mean(
    tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(fake_logits), logits=fake_logits))
g_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(fake_logits), logits=fake_logits))

d_vars = tf.trainable_variables("discriminator")
g_vars = tf.trainable_variables("generator")
d_step = tf.train.AdamOptimizer(2e-4, beta1=0.5).minimize(d_loss, var_list=d_vars)
g_step = tf.train.AdamOptimizer(2e-4, beta1=0.5).minimize(g_loss, var_list=g_vars)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(100):
        batch = x_train[np.random.randint(0, len(x_train), 64)]
        noise = np.random.normal(size=(64, NOISE))
        sess.run(d_step, {real: batch, z: noise})
        sess.run(g_step, {z: noise})
