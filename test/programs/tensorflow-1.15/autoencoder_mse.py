import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data

mnist = input_data.read_data_sets("MNIST_data")
n_inputs, n_hidden1, n_hidden2 = 28 * 28, 300, 150
n_hidden3, n_outputs = n_hidden1, n_inputs
learning_rate, l2_reg = 0.01, 0.0001

X = tf.placeholder(tf.float32, shape=[None, n_inputs])
regularizer = tf.contrib.layers.l2_regularizer(l2_reg)
initializer = tf.contrib.layers.variance_scaling_initializer()

w1 = tf.Variable(initializer([n_inputs, n_hidden1]), dtype=tf.float32, name="weights1")
w2 = tf.Variable(initializer([n_hidden1, n_hidden2]), dtype=tf.float32, name="weights2")
w3 = tf.transpose(w2, name="weights3")
w4 = tf.transpose(w1, name="weights4")
b1 = tf.Variable(tf.zeros(n_hidden1), name="biases1")
b2 = tf.Variable(tf.zeros(n_hidden2), name="biases2")
b3 = tf.Variable(tf.zeros(n_hidden3), name="biases3")
b4 = tf.Variable(tf.zeros(n_outputs), name="biases4")

hidden1 = tf.nn.elu(tf.matmul(X, w1) + b1)
hidden2 = tf.nn.elu(tf.matmul(hidden1, w2) + b2)
hidden3 = tf.nn.elu(tf.matmul(hidden2, w3) + b3)
outputs = tf.matmul(hidden3, w4) + b4

reconstruction_loss = tf.reduce_mean(tf.square(outputs - X))
reg_loss = regularizer(w1) + regularizer(w2)
loss = reconstruction_loss + reg_loss
training_op = tf.train.AdamOptimizer(learning_rate).minimize(loss)

n_epochs, batch_size = 2, 150
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(n_epochs):
        for iteration in range(mnist.train.num_examples // batch_size):
            X_batch, y_batch = mnist.train.next_batch(batch_size)
            sess.run(training_op, feed_dict={X: X_batch})
