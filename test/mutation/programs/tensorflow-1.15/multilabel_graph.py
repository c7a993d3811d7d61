import numpy as np
import tensorflow as tf

rng = np.random.RandomState(0)
features = rng.normal(size=(1000, 40)).astype(np.float32)
tags = (rng.uniform(size=(1000, 6)) < 0.3).astype(np.float32)

x = tf.placeholder(tf.float32, [None, 40])
y = tf.placeholder(tf.float32, [None, 6])
training = tf.placeholder_with_default(False, [])
hidden = tf.layers.dense(x, 64, activation=tf.nn.relu)
hidden = tf.layers.dropout(hidden, 0.2, training=training)
hidden = tf.layers.dense(hidden, 32, activation=tf.nn.relu)
logits = tf.layers.dense(hidden, 6)
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
train_op = tf.train.AdamOptimizer(0.002).minimize(loss)
predicted = tf.cast(tf.nn.sigmoid(logits) > 0.5, tf.float32)
accuracy = tf.reduce_mean(tf.cast(tf.equal(predicted, y), tf.float32))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(10):
        for i in range(0, 800, 40):
            sess.run(train_op, {x: features[i:i + 40], y: tags[i:i + 40], training: True})
    print(sess.run(accuracy, {x: features[800:], y: tags[800:]}))
