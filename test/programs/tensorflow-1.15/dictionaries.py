"""Digits again, with the parameters in dictionaries by name."""
import tensorflow as tf
from math import floor

pixels = 784
classes = 10
depth = 3
units = 64
keep = 1 - 0.25
rate = 0.001
rows = 100
rounds = 2

(train_x, train_y), (test_x, test_y) = tf.keras.datasets.mnist.load_data()
train_x = train_x.reshape([-1, pixels]).astype("float32") / 255.
test_x = test_x.reshape([-1, pixels]).astype("float32") / 255.
train_y = tf.keras.utils.to_categorical(train_y, classes)
test_y = tf.keras.utils.to_categorical(test_y, classes)

x = tf.placeholder("float", [None, pixels])
y = tf.placeholder("float", [None, classes])
kept = tf.placeholder("float")

weight = {}
offset = {}
for number in range(depth):
    if number == 0:
        weight["hidden-" + str(number)] = tf.Variable(tf.random_normal([pixels, units]))
    else:
        weight["hidden-" + str(number)] = tf.Variable(tf.random_normal([units, units]))
    offset["hidden-" + str(number)] = tf.Variable(tf.random_normal([units]))
weight["last"] = tf.Variable(tf.random_normal([units, classes]))
offset["last"] = tf.Variable(tf.random_normal([classes]))


def predict(batch):
    value = batch
    for number in range(depth):
        value = tf.matmul(value, weight["hidden-" + str(number)]) + offset["hidden-" + str(number)]
        value = tf.nn.dropout(tf.nn.relu(value), kept)
    return tf.matmul(value, weight["last"]) + offset["last"]


answer = predict(x)
error = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(logits=answer, labels=y))
optimizer = tf.train.AdamOptimizer(learning_rate=rate)
learn = optimizer.minimize(error)
right = tf.equal(tf.argmax(tf.nn.softmax(answer), 1), tf.argmax(y, 1))
share = tf.reduce_mean(tf.cast(right, "float"))

start = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(start)
    for turn in range(rounds):
        for position in range(floor(len(train_x) / rows)):
            batch_x = train_x[position * rows : (position + 1) * rows]
            batch_y = train_y[position * rows : (position + 1) * rows]
            sess.run(learn, feed_dict={x: batch_x, y: batch_y, kept: keep})
        print("turn " + str(turn), sess.run([error, share], feed_dict={x: test_x, y: test_y, kept: 1}))
