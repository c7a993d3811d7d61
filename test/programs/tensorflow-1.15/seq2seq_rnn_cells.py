import numpy as np
import tensorflow as tf

PAD, EOS = 0, 1
vocab_size, input_embedding_size = 10, 20
encoder_hidden_units = 20
decoder_hidden_units = encoder_hidden_units * 2

tf.reset_default_graph()
sess = tf.InteractiveSession()
encoder_inputs = tf.placeholder(shape=(None, None), dtype=tf.int32, name="encoder_inputs")
encoder_lengths = tf.placeholder(shape=(None,), dtype=tf.int32)
decoder_inputs = tf.placeholder(shape=(None, None), dtype=tf.int32)
decoder_targets = tf.placeholder(shape=(None, None), dtype=tf.int32)
embeddings = tf.Variable(tf.random_uniform([vocab_size, input_embedding_size], -1.0, 1.0), dtype=tf.float32)
encoder_embedded = tf.nn.embedding_lookup(embeddings, encoder_inputs)
decoder_embedded = tf.nn.embedding_lookup(embeddings, decoder_inputs)

from tensorflow.contrib.rnn import LSTMCell, LSTMStateTuple

cell = LSTMCell(encoder_hidden_units)
((fw_out, bw_out), (fw_state, bw_state)) = tf.nn.bidirectional_dynamic_rnn(
    cell_fw=cell, cell_bw=cell, inputs=encoder_embedded, sequence_length=encoder_lengths, dtype=tf.float32, time_major=True
)
encoder_outputs = tf.concat((fw_out, bw_out), 2)
final_c = tf.concat((fw_state.c, bw_state.c), 1)
final_h = tf.concat((fw_state.h, bw_state.h), 1)
encoder_final_state = LSTMStateTuple(c=final_c, h=final_h)
decoder_cell = LSTMCell(decoder_hidden_units)
decoder_outputs, decoder_state = tf.nn.dynamic_rnn(
    decoder_cell, decoder_embedded, initial_state=encoder_final_state, dtype=tf.float32, time_major=True, scope="plain_decoder"
)
decoder_logits = tf.contrib.layers.linear(decoder_outputs, vocab_size)
xent = tf.nn.softmax_cross_entropy_with_logits(labels=tf.one_hot(decoder_targets, depth=vocab_size, dtype=tf.float32), logits=decoder_logits)
loss = tf.reduce_mean(xent)
train_op = tf.train.AdamOptimizer().minimize(loss)
sess.run(tf.global_variables_initializer())
batch = np.zeros((6, 4), dtype=np.int32)
for i in range(5):
    sess.run(train_op, {encoder_inputs: batch, encoder_lengths: [6, 6, 6, 6], decoder_inputs: batch, decoder_targets: batch})
