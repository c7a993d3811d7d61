import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y_train = tf.keras.utils.to_categorical(y_train[:6000], 10)
y_test = tf.keras.utils.to_categorical(y_test, 10)

x = tf.placeholder(tf.float32, [None, 784])
y = tf.placeholder(tf.float32, [None, 10])
keep = tf.placeholder(tf.float32)
w1 = tf.Variable(tf.truncated_normal([784, 64], stddev=0.1))
b1 = tf.Variable(tf.constant(0.1, shape=[64]))
hidden = tf.nn.dropout(tf.nn.relu(tf.matmul(x, w1) + b1), keep)
w2 = tf.Variable(tf.truncated_normal([64, 10], stddev=0.1))
b2 = tf.Variable(tf.zeros([10]))
logits = tf.matmul(hidden, w2) + b2

loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=y))
train = tf.train.AdamOptimizer(0.002).minimize(loss)
correct = tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1))
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(3):
        for i in range(len(x_train) // 64):
            batch_x = x_train[i * 64:(i + 1) * 64]
            batch_y = y_train[i * 64:(i + 1) * 64]
            session.run(train, feed_dict={x: batch_x, y: batch_y, keep: 0.8})
    result = session.run(accuracy, feed_dict={x: x_test, y: y_test, keep: 1.0})
