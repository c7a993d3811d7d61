# -*- coding: utf-8 -*-
import numpy as np
import tensorflow as tf

config = {
    "seq_len": 40,
    "vocab": 5000,
    "embedding_dim": 100,
    "hidden": 50,
    "attention": 30,
    "classes": 5,
    "l2": 1e-3,
    "lr": 1e-3,
    "batch": 64,
}


def attention(inputs, attention_size):
    hidden_size = inputs.shape[2].value
    w_omega = tf.Variable(tf.random_normal([hidden_size, attention_size], stddev=0.1))
    b_omega = tf.Variable(tf.random_normal([attention_size], stddev=0.1))
    u_omega = tf.Variable(tf.random_normal([attention_size], stddev=0.1))
    v = tf.tanh(tf.tensordot(inputs, w_omega, axes=1) + b_omega)
    vu = tf.tensordot(v, u_omega, axes=1, name='vu')
    alphas = tf.nn.softmax(vu, name='alphas')
    return tf.reduce_sum(inputs * tf.expand_dims(alphas, -1), 1), alphas


class TextAttention(object):
    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)
        self.global_step = tf.Variable(0, trainable=False, name="global_step")
        self.inputs = tf.placeholder(tf.int32, [None, self.seq_len])
        self.labels = tf.placeholder(tf.int32, [None])
        self.keep_prob = tf.placeholder(tf.float32)
        self.logits = self.inference()
        self.loss = self.compute_loss()
        self.train_op = self.train()

    def inference(self):
        with tf.name_scope("embedding"):
            emb = tf.Variable(tf.random_uniform([self.vocab, self.embedding_dim], -1.0, 1.0))
            x = tf.nn.embedding_lookup(emb, self.inputs)
        fw = tf.nn.rnn_cell.GRUCell(self.hidden)
        bw = tf.nn.rnn_cell.GRUCell(self.hidden)
        outputs, _ = tf.nn.bidirectional_dynamic_rnn(fw, bw, x, dtype=tf.float32)
        h = tf.concat(outputs, axis=2)
        h, self.alphas = attention(h, self.attention)
        h = tf.nn.dropout(h, self.keep_prob)
        self.W = tf.get_variable("W", [2 * self.hidden, self.classes], initializer=tf.contrib.layers.xavier_initializer())
        self.b = tf.get_variable("b", [self.classes], initializer=tf.zeros_initializer())
        return tf.nn.xw_plus_b(h, self.W, self.b)

    def compute_loss(self):
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=self.labels, logits=self.logits)
        l2_losses = tf.add_n([tf.nn.l2_loss(v) for v in tf.trainable_variables() if 'bias' not in v.name]) * self.l2
        return tf.reduce_mean(losses) + l2_losses

    def train(self):
        lr = tf.train.exponential_decay(self.lr, self.global_step, 1000, 0.9, staircase=True)
        return tf.contrib.layers.optimize_loss(self.loss, global_step=self.global_step, learning_rate=lr, optimizer="Adam")


model = TextAttention(**config)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for i in range(4):
        sess.run(model.train_op, {model.inputs: np.zeros((64, 40)), model.labels: np.zeros(64), model.keep_prob: 0.5})
