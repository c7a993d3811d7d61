import numpy as np
import tensorflow as tf

FLAGS = tf.app.flags.FLAGS
tf.app.flags.DEFINE_float("learning_rate", 0.05, "Initial learning rate.")
tf.app.flags.DEFINE_integer("hidden", 64, "Units of the hidden layers.")
tf.app.flags.DEFINE_integer("num_layers", 3, "Number of layers.")


def fc(x, size, name, activation=None, reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        in_dim = x.get_shape().as_list()[-1]
        w = tf.get_variable("w", [in_dim, size], initializer=tf.contrib.layers.xavier_initializer())
        b = tf.get_variable("b", [size], initializer=tf.constant_initializer(0.0))
        out = tf.nn.xw_plus_b(x, w, b)
        return activation(out) if activation is not None else out


def tower(x, reuse=False):
    with tf.variable_scope("tower", reuse=reuse):
        h = x
        for i in range(FLAGS.num_layers):
            h = fc(h, FLAGS.hidden, "fc%d" % i, tf.nn.tanh)
        return fc(h, 16, "embedding")


def main(argv):
    left = tf.placeholder(tf.float32, (None, 100), name="left")
    right = tf.placeholder(tf.float32, (None, 100), name="right")
    same = tf.placeholder(tf.float32, (None,), name="same")
    a = tower(left)
    b = tower(right, reuse=True)
    d2 = tf.reduce_sum(tf.square(a - b), axis=1)
    margin = tf.constant(1.0)
    loss = tf.reduce_mean(same * d2 + (1 - same) * tf.square(tf.maximum(0.0, margin - tf.sqrt(d2 + 1e-6))))
    global_step = tf.train.get_or_create_global_step()
    rate = tf.train.exponential_decay(FLAGS.learning_rate, global_step, 1000, 0.9, staircase=True)
    train = tf.train.MomentumOptimizer(rate, 0.9).minimize(loss, global_step=global_step)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(10):
            sess.run(train, {left: np.zeros((8, 100)), right: np.zeros((8, 100)), same: np.zeros(8)})


if __name__ == "__main__":
    tf.app.run()
