import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.cifar10.load_data()
x_train = x_train.astype(np.float32) / 255.0
x_test = x_test.astype(np.float32) / 255.0
y_train = y_train.ravel()
y_test = y_test.ravel()

images = tf.placeholder(tf.float32, [None, 32, 32, 3])
labels = tf.placeholder(tf.int64, [None])
training = tf.placeholder(tf.bool, [])


def block(inputs, filters):
    net = tf.layers.conv2d(inputs, filters, 3, padding="same", use_bias=False)
    net = tf.layers.batch_normalization(net, training=training)
    net = tf.nn.relu(net)
    return tf.layers.max_pooling2d(net, 2, 2)


net = block(images, 32)
net = block(net, 64)
net = block(net, 64)
net = tf.layers.flatten(net)
net = tf.layers.dense(net, 128, activation=tf.nn.relu)
net = tf.layers.dropout(net, 0.4, training=training)
logits = tf.layers.dense(net, 10)

loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(update_ops):
    train_op = tf.train.AdamOptimizer(0.001).minimize(loss)
prediction = tf.argmax(logits, axis=-1)
accuracy = tf.reduce_mean(tf.cast(tf.equal(prediction, labels), tf.float32))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(10):
        order = np.random.permutation(len(x_train))
        for i in range(0, len(order), 128):
            batch = order[i:i + 128]
            sess.run(train_op, feed_dict={images: x_train[batch], labels: y_train[batch], training: True})
        print(sess.run(accuracy, feed_dict={images: x_test, labels: y_test, training: False}))
