"""A multilayer perceptron whose weights are kept in dictionaries."""
import numpy as np
import tensorflow as tf

learning_rate = 0.05
training_epochs = 8
batch_size = 64
n_hidden = 200
n_input = 784
n_classes = 10

(train_images, train_labels), (test_images, test_labels) = tf.keras.datasets.fashion_mnist.load_data()
train_images = train_images.reshape((-1, n_input)) / 255.0
test_images = test_images.reshape((-1, n_input)) / 255.0

X = tf.placeholder("float", [None, n_input])
Y = tf.placeholder(tf.int64, [None])
keep_prob = tf.placeholder(tf.float32)

weights = {
    "h1": tf.Variable(tf.random_normal([n_input, n_hidden], stddev=np.sqrt(2.0 / n_input))),
    "h2": tf.Variable(tf.random_normal([n_hidden, n_hidden], stddev=np.sqrt(2.0 / n_hidden))),
    "out": tf.Variable(tf.random_normal([n_hidden, n_classes], stddev=np.sqrt(1.0 / n_hidden))),
}
biases = {
    "b1": tf.Variable(tf.zeros([n_hidden])),
    "b2": tf.Variable(tf.zeros([n_hidden])),
    "out": tf.Variable(tf.zeros([n_classes])),
}


def perceptron(x):
    layer_1 = tf.nn.relu(tf.add(tf.matmul(x, weights["h1"]), biases["b1"]))
    layer_1 = tf.nn.dropout(layer_1, keep_prob)
    layer_2 = tf.nn.relu(tf.add(tf.matmul(layer_1, weights["h2"]), biases["b2"]))
    layer_2 = tf.nn.dropout(layer_2, keep_prob)
    return tf.matmul(layer_2, weights["out"]) + biases["out"]


logits = perceptron(X)
cost = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=Y, logits=logits))
optimizer = tf.train.GradientDescentOptimizer(learning_rate).minimize(cost)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, axis=1), Y), tf.float32))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(training_epochs):
        for i in range(len(train_images) // batch_size):
            batch_x = train_images[i * batch_size:(i + 1) * batch_size]
            batch_y = train_labels[i * batch_size:(i + 1) * batch_size]
            _, c = sess.run([optimizer, cost], feed_dict={X: batch_x, Y: batch_y, keep_prob: 0.75})
        print("epoch", epoch, "cost", c)
    print("accuracy", sess.run(accuracy, feed_dict={X: test_images, Y: test_labels, keep_prob: 1.0}))
