import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype(np.float32) / 255.0
x_test = x_test.reshape(-1, 784).astype(np.float32) / 255.0
y_train = y_train.astype(np.int64)

W1 = tf.Variable(tf.random.truncated_normal([784, 128], stddev=0.05))
b1 = tf.Variable(tf.zeros([128]))
W2 = tf.Variable(tf.random.truncated_normal([128, 64], stddev=0.1))
b2 = tf.Variable(tf.zeros([64]))
W3 = tf.Variable(tf.random.truncated_normal([64, 10], stddev=0.1))
b3 = tf.Variable(tf.zeros([10]))
variables = [W1, b1, W2, b2, W3, b3]


def forward(x, rate):
    h = tf.nn.relu(tf.matmul(x, W1) + b1)
    h = tf.nn.dropout(h, rate=rate)
    h = tf.nn.relu(tf.matmul(h, W2) + b2)
    return tf.matmul(h, W3) + b3


optimizer = tf.keras.optimizers.SGD(0.1)
for epoch in range(2):
    order = np.random.permutation(len(x_train))
    for i in range(0, len(order), 100):
        batch = order[i:i + 100]
        with tf.GradientTape() as tape:
            logits = forward(x_train[batch], 0.2)
            loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y_train[batch], logits=logits))
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
predicted = tf.argmax(forward(x_test, 0.0), axis=1)
print(np.mean(predicted.numpy() == y_test))
