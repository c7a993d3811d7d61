# Transformer encoder classifier in TF1, low level attention
import numpy as np
import tensorflow as tf


class Hyper(dict):
    def __getattr__(self, k):
        return self[k]


hp = Hyper(vocab=8000, maxlen=40, d=64, heads=4, blocks=2, ff=256, classes=5, drop=0.1, lr=3e-4, batch=32)


def ln(inputs, epsilon=1e-8, scope="ln"):
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        params_shape = inputs.get_shape()[-1:]
        mean, variance = tf.nn.moments(inputs, [-1], keep_dims=True)
        beta = tf.get_variable("beta", params_shape, initializer=tf.zeros_initializer())
        gamma = tf.get_variable("gamma", params_shape, initializer=tf.ones_initializer())
        return gamma * ((inputs - mean) / ((variance + epsilon) ** .5)) + beta


def attention(q, k, v, heads, rate, training, scope="mha"):
    d = q.get_shape().as_list()[-1]
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        Q = tf.layers.dense(q, d, use_bias=False)
        K = tf.layers.dense(k, d, use_bias=False)
        V = tf.layers.dense(v, d, use_bias=False)
        Q_, K_, V_ = [tf.concat(tf.split(t, heads, axis=2), axis=0) for t in (Q, K, V)]
        w = tf.matmul(Q_, tf.transpose(K_, [0, 2, 1])) / (K_.get_shape().as_list()[-1] ** 0.5)
        w = tf.layers.dropout(tf.nn.softmax(w), rate=rate, training=training)
        out = tf.concat(tf.split(tf.matmul(w, V_), heads, axis=0), axis=2)
        return ln(out + q)


def ff(x, num_units, scope="ff"):
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        o = tf.layers.dense(x, num_units[0], activation=tf.nn.relu)
        o = tf.layers.dense(o, num_units[1])
        o += x
        return ln(o)


def positional(inputs, maxlen):
    E = inputs.get_shape().as_list()[-1]
    N, T = tf.shape(inputs)[0], tf.shape(inputs)[1]
    position_ind = tf.tile(tf.expand_dims(tf.range(T), 0), [N, 1])
    enc = np.array([[pos / np.power(10000, (i - i % 2) / E) for i in range(E)] for pos in range(maxlen)])
    enc[:, 0::2] = np.sin(enc[:, 0::2])
    enc[:, 1::2] = np.cos(enc[:, 1::2])
    return tf.to_float(tf.nn.embedding_lookup(tf.convert_to_tensor(enc, tf.float32), position_ind))


def build(x, y, training):
    with tf.variable_scope("encoder", reuse=tf.AUTO_REUSE):
        table = tf.get_variable('weight_mat', shape=(hp.vocab, hp.d), initializer=tf.contrib.layers.xavier_initializer())
        table = tf.concat((tf.zeros([1, hp.d]), table[1:, :]), 0)
        enc = tf.nn.embedding_lookup(table, x) * hp.d ** 0.5
        enc += positional(enc, hp.maxlen)
        enc = tf.layers.dropout(enc, hp.drop, training=training)
        for i in range(hp.blocks):
            with tf.variable_scope("num_blocks_{}".format(i), reuse=tf.AUTO_REUSE):
                enc = attention(enc, enc, enc, hp.heads, hp.drop, training)
                enc = ff(enc, num_units=[hp.ff, hp.d])
    pooled = tf.reduce_max(enc, axis=1)
    logits = tf.layers.dense(pooled, hp.classes)
    ce = tf.nn.sparse_softmax_cross_entropy_with_logits(logits=logits, labels=y)
    return logits, tf.reduce_mean(ce)


x = tf.placeholder(tf.int32, [None, hp.maxlen])
y = tf.placeholder(tf.int32, [None])
logits, loss = build(x, y, True)
global_step = tf.train.get_or_create_global_step()
train_op = tf.train.AdamOptimizer(hp.lr).minimize(loss, global_step=global_step)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(20):
        sess.run(train_op, {x: np.zeros((hp.batch, hp.maxlen)), y: np.zeros(hp.batch)})
