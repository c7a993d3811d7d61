import numpy as np
import tensorflow as tf

num_features = 13
num_units = 50
num_classes = ord('z') - ord('a') + 1 + 1 + 1
initial_learning_rate = 1e-2
momentum = 0.9

graph = tf.Graph()
with graph.as_default():
    inputs = tf.placeholder(tf.float32, [None, None, num_features])
    targets = tf.sparse_placeholder(tf.int32)
    seq_len = tf.placeholder(tf.int32, [None])

    cell_fw = tf.contrib.rnn.LSTMCell(num_units, state_is_tuple=True)
    cell_bw = tf.contrib.rnn.LSTMCell(num_units, state_is_tuple=True)
    (out_fw, out_bw), _ = tf.nn.bidirectional_dynamic_rnn(cell_fw, cell_bw, inputs, seq_len, dtype=tf.float32)
    outputs = tf.concat((out_fw, out_bw), 2)

    shape = tf.shape(inputs)
    batch_s, max_timesteps = shape[0], shape[1]
    outputs = tf.reshape(outputs, [-1, 2 * num_units])
    W = tf.Variable(tf.truncated_normal([2 * num_units, num_classes], stddev=0.1))
    b = tf.Variable(tf.constant(0., shape=[num_classes]))
    logits = tf.matmul(outputs, W) + b
    logits = tf.reshape(logits, [batch_s, -1, num_classes])
    logits = tf.transpose(logits, (1, 0, 2))

    loss = tf.nn.ctc_loss(targets, logits, seq_len)
    cost = tf.reduce_mean(loss)
    optimizer = tf.train.MomentumOptimizer(initial_learning_rate, momentum).minimize(cost)
    decoded, log_prob = tf.nn.ctc_greedy_decoder(logits, seq_len)
    ler = tf.reduce_mean(tf.edit_distance(tf.cast(decoded[0], tf.int32), targets))

with tf.Session(graph=graph) as session:
    tf.global_variables_initializer().run()
    for curr_epoch in range(2):
        feed = {inputs: np.zeros((1, 40, num_features)), targets: (np.array([[0, 0]]), np.array([3]), np.array([1, 1])), seq_len: [40]}
        batch_cost, _ = session.run([cost, optimizer], feed)
