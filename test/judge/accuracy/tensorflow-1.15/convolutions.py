import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 28, 28, 1).astype("float32") / 255
x_test = x_test.reshape(-1, 28, 28, 1).astype("float32") / 255
y_train = tf.keras.utils.to_categorical(y_train[:6000], 10)
y_test = tf.keras.utils.to_categorical(y_test, 10)

x = tf.placeholder(tf.float32, [None, 28, 28, 1])
y = tf.placeholder(tf.float32, [None, 10])
k1 = tf.Variable(tf.truncated_normal([5, 5, 1, 8], stddev=0.1))
b1 = tf.Variable(tf.constant(0.1, shape=[8]))
c1 = tf.nn.relu(tf.nn.conv2d(x, k1, strides=[1, 1, 1, 1], padding="SAME") + b1)
p1 = tf.nn.max_pool(c1, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")
k2 = tf.Variable(tf.truncated_normal([5, 5, 8, 16], stddev=0.1))
b2 = tf.Variable(tf.constant(0.1, shape=[16]))
c2 = tf.nn.relu(tf.nn.conv2d(p1, k2, strides=[1, 1, 1, 1], padding="SAME") + b2)
p2 = tf.nn.max_pool(c2, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")
flat = tf.reshape(p2, [-1, 7 * 7 * 16])
w = tf.Variable(tf.truncated_normal([7 * 7 * 16, 10], stddev=0.1))
b = tf.Variable(tf.constant(0.1, shape=[10]))
logits = tf.matmul(flat, w) + b

loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(logits=logits, labels=y))
train = tf.train.AdamOptimizer(0.001).minimize(loss)
correct = tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1))
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(3):
        for i in range(len(x_train) // 50):
            batch_x = x_train[i * 50:(i + 1) * 50]
            batch_y = y_train[i * 50:(i + 1) * 50]
            session.run(train, feed_dict={x: batch_x, y: batch_y})
    result = session.run(accuracy, feed_dict={x: x_test, y: y_test})
