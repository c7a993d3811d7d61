import numpy as np
import tensorflow as tf

BATCH = 100
EPOCHS = 5

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype(np.float32) / 255.0
x_test = x_test.reshape(-1, 784).astype(np.float32) / 255.0
y_train = np.eye(10, dtype=np.float32)[y_train]
y_test = np.eye(10, dtype=np.float32)[y_test]

images = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])

w1 = tf.Variable(tf.truncated_normal([784, 256], stddev=0.05))
b1 = tf.Variable(tf.zeros([256]))
hidden1 = tf.nn.relu(tf.matmul(images, w1) + b1)

w2 = tf.Variable(tf.truncated_normal([256, 128], stddev=0.08))
b2 = tf.Variable(tf.zeros([128]))
hidden2 = tf.nn.relu(tf.matmul(hidden1, w2) + b2)

w3 = tf.Variable(tf.truncated_normal([128, 10], stddev=0.1))
b3 = tf.Variable(tf.zeros([10]))
logits = tf.matmul(hidden2, w3) + b3

loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
train_step = tf.train.AdamOptimizer(learning_rate=0.001).minimize(loss)

correct = tf.equal(tf.argmax(logits, 1), tf.argmax(labels, 1))
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

init = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(init)
    for epoch in range(EPOCHS):
        order = np.random.permutation(len(x_train))
        x_train = x_train[order]
        y_train = y_train[order]
        for start in range(0, len(x_train), BATCH):
            sess.run(train_step, feed_dict={images: x_train[start:start + BATCH], labels: y_train[start:start + BATCH]})
        print(epoch, sess.run(accuracy, feed_dict={images: x_test, labels: y_test}))
