import numpy as np
import tensorflow as tf

time_steps = 28
n_input = 64
num_units = 64
n_layers = 3
n_classes = 10
learning_rate = 0.001

x = tf.placeholder("float", [None, time_steps, n_input])
y = tf.placeholder("float", [None, n_classes])

cell = tf.nn.rnn_cell.GRUCell(num_units)
stacked = tf.nn.rnn_cell.MultiRNNCell([cell] * n_layers)
outputs, states = tf.nn.dynamic_rnn(stacked, x, dtype=tf.float32)

out_weights = tf.Variable(tf.random_normal([num_units, n_classes]))
out_bias = tf.Variable(tf.random_normal([n_classes]))
prediction = tf.matmul(outputs[:, -1, :], out_weights) + out_bias

loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(logits=prediction, labels=y))
opt = tf.train.RMSPropOptimizer(learning_rate=learning_rate, decay=0.95).minimize(loss)

init = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(init)
    for step in range(5):
        sess.run(opt, feed_dict={x: np.zeros((16, time_steps, n_input)), y: np.zeros((16, n_classes))})
