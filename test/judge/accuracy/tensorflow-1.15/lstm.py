import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 28, 28).astype("float32") / 255
x_test = x_test.reshape(-1, 28, 28).astype("float32") / 255
y_train = tf.keras.utils.to_categorical(y_train[:6000], 10)
y_test = tf.keras.utils.to_categorical(y_test, 10)

x = tf.placeholder(tf.float32, [None, 28, 28])
y = tf.placeholder(tf.float32, [None, 10])
cell = tf.nn.rnn_cell.BasicLSTMCell(32)
outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)
logits = tf.layers.dense(outputs[:, -1], 10)

loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=y))
train = tf.train.AdamOptimizer(0.005).minimize(loss)
correct = tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1))
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(6):
        for i in range(len(x_train) // 50):
            batch_x = x_train[i * 50:(i + 1) * 50]
            batch_y = y_train[i * 50:(i + 1) * 50]
            session.run(train, feed_dict={x: batch_x, y: batch_y})
    result = session.run(accuracy, feed_dict={x: x_test, y: y_test})
