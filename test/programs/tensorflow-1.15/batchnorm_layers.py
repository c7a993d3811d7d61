import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
from functools import partial

X = tf.placeholder(tf.float32, shape=(None, 784), name="X")
y = tf.placeholder(tf.int32, shape=(None), name="y")
training = tf.placeholder_with_default(False, shape=(), name="training")

he_init = tf.variance_scaling_initializer()
my_batch_norm = partial(tf.layers.batch_normalization, training=training, momentum=0.9)
my_dense = partial(tf.layers.dense, kernel_initializer=he_init)

with tf.name_scope("dnn"):
    hidden1 = my_dense(X, 300, name="hidden1")
    bn1 = tf.nn.elu(my_batch_norm(hidden1))
    hidden2 = my_dense(bn1, 100, name="hidden2")
    bn2 = tf.nn.elu(my_batch_norm(hidden2))
    logits_before_bn = my_dense(bn2, 10, name="outputs")
    logits = my_batch_norm(logits_before_bn)

with tf.name_scope("loss"):
    xentropy = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits)
    loss = tf.reduce_mean(xentropy, name="loss")

with tf.name_scope("train"):
    optimizer = tf.train.GradientDescentOptimizer(0.01)
    grads_and_vars = optimizer.compute_gradients(loss)
    capped = [(tf.clip_by_value(grad, -1.0, 1.0), var) for grad, var in grads_and_vars]
    training_op = optimizer.apply_gradients(capped)

with tf.name_scope("eval"):
    correct = tf.nn.in_top_k(logits, y, 1)
    accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

extra_update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
mnist = input_data.read_data_sets("/tmp/data/")
with tf.Session() as sess:
    tf.global_variables_initializer().run()
    for epoch in range(3):
        for iteration in range(mnist.train.num_examples // 200):
            X_batch, y_batch = mnist.train.next_batch(200)
            sess.run([training_op, extra_update_ops], feed_dict={training: True, X: X_batch, y: y_batch})
        print(epoch, accuracy.eval(feed_dict={X: mnist.test.images, y: mnist.test.labels}))
