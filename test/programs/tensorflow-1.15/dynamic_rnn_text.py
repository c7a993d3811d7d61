import numpy as np
import tensorflow as tf

flags = tf.flags
flags.DEFINE_integer("embedding_dim", 128, "Dimensionality of the embedding")
flags.DEFINE_integer("hidden", 64, "Units")
flags.DEFINE_float("dropout_keep_prob", 0.5, "Dropout keep probability")
FLAGS = flags.FLAGS


class TextRNN(object):
    def __init__(self, sequence_length, num_classes, vocab_size):
        self.input_x = tf.placeholder(tf.int32, [None, sequence_length], name="input_x")
        self.input_y = tf.placeholder(tf.float32, [None, num_classes], name="input_y")
        self.keep = tf.placeholder(tf.float32, name="keep")
        with tf.variable_scope("embedding"):
            table = tf.get_variable("table", [vocab_size, FLAGS.embedding_dim], initializer=tf.random_uniform_initializer(-1, 1))
            embedded = tf.nn.embedding_lookup(table, self.input_x)
        with tf.variable_scope("birnn"):
            fw = tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(FLAGS.hidden), output_keep_prob=self.keep)
            bw = tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(FLAGS.hidden), output_keep_prob=self.keep)
            outputs, _ = tf.nn.bidirectional_dynamic_rnn(fw, bw, embedded, dtype=tf.float32)
            pooled = tf.reduce_mean(tf.concat(outputs, 2), axis=1)
        with tf.variable_scope("output"):
            w = tf.get_variable("w", shape=[2 * FLAGS.hidden, num_classes], initializer=tf.glorot_uniform_initializer())
            b = tf.get_variable("b", shape=[num_classes], initializer=tf.zeros_initializer())
            self.scores = tf.matmul(pooled, w) + b
        losses = tf.nn.softmax_cross_entropy_with_logits_v2(logits=self.scores, labels=self.input_y)
        self.loss = tf.reduce_mean(losses)


def train():
    with tf.Graph().as_default(), tf.Session() as sess:
        net = TextRNN(sequence_length=56, num_classes=2, vocab_size=5000)
        global_step = tf.Variable(0, name="global_step", trainable=False)
        optimizer = tf.train.AdamOptimizer(1e-3)
        grads = optimizer.compute_gradients(net.loss)
        op = optimizer.apply_gradients([(tf.clip_by_norm(g, 3.0) if g is not None else None, v) for g, v in grads], global_step=global_step)
        sess.run(tf.global_variables_initializer())
        for _ in range(5):
            sess.run(op, {net.input_x: np.zeros((4, 56)), net.input_y: np.zeros((4, 2)), net.keep: FLAGS.dropout_keep_prob})


if __name__ == "__main__":
    train()
