import numpy as np
import tensorflow as tf

LATENT = 8
(x_train, _), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype(np.float32) / 255.0

x = tf.placeholder(tf.float32, [None, 784])
h = tf.layers.dense(x, 256, tf.nn.relu)
mean = tf.layers.dense(h, LATENT)
log_var = tf.layers.dense(h, LATENT)
noise = tf.random_normal(tf.shape(mean))
z = mean + tf.exp(0.5 * log_var) * noise
decoded = tf.layers.dense(z, 256, tf.nn.relu)
logits = tf.layers.dense(decoded, 784)

reconstruction = tf.reduce_sum(tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=logits), axis=1)
divergence = -0.5 * tf.reduce_sum(1 + log_var - tf.square(mean) - tf.exp(log_var), axis=1)
loss = tf.reduce_mean(reconstruction + divergence)
train = tf.train.AdamOptimizer(1e-3).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(5):
        np.random.shuffle(x_train)
        for i in range(len(x_train) // 100):
            _, value = sess.run([train, loss], {x: x_train[i * 100:(i + 1) * 100]})
        print(epoch, value)
