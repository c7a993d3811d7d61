import numpy as np
import tensorflow as tf

MAX_WORDS = 5000
(x_train, y_train), (x_test, y_test) = tf.keras.datasets.imdb.load_data(num_words=MAX_WORDS)
x_train = tf.keras.preprocessing.sequence.pad_sequences(x_train, maxlen=100)
x_test = tf.keras.preprocessing.sequence.pad_sequences(x_test, maxlen=100)
y_train = y_train.astype(np.float32).reshape(-1, 1)
y_test = y_test.astype(np.float32).reshape(-1, 1)

words = tf.placeholder(tf.int32, [None, 100])
label = tf.placeholder(tf.float32, [None, 1])
table = tf.get_variable("table", [MAX_WORDS, 32], initializer=tf.random_uniform_initializer(-0.05, 0.05))
average = tf.reduce_mean(tf.nn.embedding_lookup(table, words), axis=1)
hidden = tf.layers.dense(average, 16, activation=tf.nn.relu)
logit = tf.layers.dense(hidden, 1)
loss = tf.losses.sigmoid_cross_entropy(multi_class_labels=label, logits=logit)
train = tf.train.AdamOptimizer(0.001).minimize(loss)
correct = tf.equal(tf.cast(tf.sigmoid(logit) > 0.5, tf.float32), label)
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(4):
        for i in range(len(x_train) // 64):
            sess.run(train, {words: x_train[i * 64:i * 64 + 64], label: y_train[i * 64:i * 64 + 64]})
        print(sess.run(accuracy, {words: x_test, label: y_test}))
