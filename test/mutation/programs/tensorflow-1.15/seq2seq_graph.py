import numpy as np
import tensorflow as tf

VOCABULARY, LENGTH, UNITS = 50, 12, 64
rng = np.random.RandomState(1)
source_rows = rng.randint(1, VOCABULARY, size=(600, LENGTH))
target_rows = source_rows[:, ::-1]
shifted_rows = np.concatenate([np.zeros((600, 1), dtype=np.int64), target_rows[:, :-1]], axis=1)

source = tf.placeholder(tf.int32, [None, LENGTH])
shifted = tf.placeholder(tf.int32, [None, LENGTH])
target = tf.placeholder(tf.int32, [None, LENGTH])

embeddings = tf.Variable(tf.random_uniform([VOCABULARY, 32], -0.1, 0.1))
with tf.variable_scope("encoder"):
    cell = tf.nn.rnn_cell.GRUCell(UNITS)
    _, state = tf.nn.dynamic_rnn(cell, tf.nn.embedding_lookup(embeddings, source), dtype=tf.float32)
with tf.variable_scope("decoder"):
    cell = tf.nn.rnn_cell.GRUCell(UNITS)
    outputs, _ = tf.nn.dynamic_rnn(cell, tf.nn.embedding_lookup(embeddings, shifted), initial_state=state)
logits = tf.layers.dense(outputs, VOCABULARY)

loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=target, logits=logits))
optimizer = tf.train.AdamOptimizer(0.002)
gradients, variables = zip(*optimizer.compute_gradients(loss))
gradients, _ = tf.clip_by_global_norm(gradients, 5.0)
train = optimizer.apply_gradients(zip(gradients, variables))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(3):
        for i in range(0, 600, 50):
            rows = slice(i, i + 50)
            sess.run(train, {source: source_rows[rows], shifted: shifted_rows[rows], target: target_rows[rows]})
