import numpy as np
import tensorflow as tf

n_steps, n_inputs, n_hidden, n_classes = 28, 28, 128, 10

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.astype(np.float32) / 255.0
x_test = x_test.astype(np.float32) / 255.0
y_train = tf.keras.utils.to_categorical(y_train, n_classes)
y_test = tf.keras.utils.to_categorical(y_test, n_classes)

X = tf.placeholder(tf.float32, [None, n_steps, n_inputs])
Y = tf.placeholder(tf.float32, [None, n_classes])

cell = tf.nn.rnn_cell.BasicLSTMCell(n_hidden)
outputs, state = tf.nn.dynamic_rnn(cell, X, dtype=tf.float32)
last = outputs[:, -1, :]
weights = tf.Variable(tf.random_normal([n_hidden, n_classes], stddev=0.1))
biases = tf.Variable(tf.zeros([n_classes]))
logits = tf.matmul(last, weights) + biases

cost = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=Y))
optimizer = tf.train.AdamOptimizer(learning_rate=0.001).minimize(cost)
correct_pred = tf.equal(tf.argmax(logits, 1), tf.argmax(Y, 1))
accuracy = tf.reduce_mean(tf.cast(correct_pred, tf.float32))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(3):
        for step in range(len(x_train) // 128):
            begin = step * 128
            sess.run(optimizer, feed_dict={X: x_train[begin:begin + 128], Y: y_train[begin:begin + 128]})
        print(sess.run(accuracy, feed_dict={X: x_test, Y: y_test}))
