import numpy as np
import tensorflow as tf

slim = tf.contrib.slim


def network(x):
    with slim.arg_scope([slim.fully_connected], activation_fn=tf.nn.elu, weights_initializer=slim.variance_scaling_initializer()):
        h = slim.fully_connected(x, 128)
        h = slim.fully_connected(h, 64)
        return slim.fully_connected(h, 3, activation_fn=None)


rng = np.random.RandomState(7)
features = rng.normal(size=(900, 20)).astype(np.float32)
classes = rng.randint(0, 3, size=900)

x = tf.placeholder(tf.float32, [None, 20])
y = tf.placeholder(tf.int64, [None])
scores = network(x)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=scores))
train = tf.train.RMSPropOptimizer(0.001).minimize(loss)
hits = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(scores, 1), y), tf.float32))

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(400):
        rows = rng.randint(0, 800, size=32)
        session.run(train, {x: features[rows], y: classes[rows]})
    print(session.run(hits, {x: features[800:], y: classes[800:]}))
