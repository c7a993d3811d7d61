import numpy as np
import tensorflow as tf

BATCH, EPOCHS = 32, 3
features = np.random.sample((320, 20)).astype(np.float32)
targets = np.random.sample((320, 1)).astype(np.float32)

dataset = tf.data.Dataset.from_tensor_slices((features, targets)).shuffle(1000).repeat().batch(BATCH)
iterator = dataset.make_one_shot_iterator()
x, y = iterator.get_next()

net = tf.layers.dense(x, 8, activation=tf.tanh)
net = tf.layers.dense(net, 8, activation=tf.tanh)
prediction = tf.layers.dense(net, 1)
loss = tf.losses.mean_squared_error(prediction, y)
train_op = tf.train.AdamOptimizer().minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    n_batches = 320 // BATCH
    for i in range(EPOCHS):
        tot_loss = 0
        for _ in range(n_batches):
            _, loss_value = sess.run([train_op, loss])
            tot_loss += loss_value
        print("Iter: {}, Loss: {:.4f}".format(i, tot_loss / n_batches))
