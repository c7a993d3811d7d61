import numpy as np
import tensorflow as tf


def cnn(features, labels, mode):
    is_training = mode == tf.estimator.ModeKeys.TRAIN
    images = tf.reshape(features["x"], [-1, 28, 28, 1])
    net = tf.layers.conv2d(images, 32, 5, padding="same", use_bias=False)
    net = tf.layers.batch_normalization(net, training=is_training)
    net = tf.nn.relu(net)
    net = tf.layers.max_pooling2d(net, pool_size=2, strides=2)
    net = tf.layers.conv2d(net, 64, 5, padding="same", activation=tf.nn.relu)
    net = tf.layers.max_pooling2d(net, pool_size=2, strides=2)
    flat = tf.reshape(net, [-1, 7 * 7 * 64])
    dense = tf.layers.dense(flat, units=512, activation=tf.nn.relu)
    dropout = tf.layers.dropout(dense, rate=0.4, training=is_training)
    logits = tf.layers.dense(dropout, units=10)
    predictions = {"classes": tf.argmax(input=logits, axis=1)}
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode=mode, predictions=predictions)
    onehot = tf.one_hot(labels, depth=10)
    loss = tf.losses.softmax_cross_entropy(onehot_labels=onehot, logits=logits)
    if mode == tf.estimator.ModeKeys.TRAIN:
        with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
            train_op = tf.train.AdamOptimizer(1e-3).minimize(loss, tf.train.get_global_step())
        return tf.estimator.EstimatorSpec(mode=mode, loss=loss, train_op=train_op)
    metrics = {"accuracy": tf.metrics.accuracy(labels, predictions["classes"])}
    return tf.estimator.EstimatorSpec(mode=mode, loss=loss, eval_metric_ops=metrics)


def train_data():
    (x, y), _ = tf.keras.datasets.fashion_mnist.load_data()
    data = tf.data.Dataset.from_tensor_slices(({"x": (x / 255.0).astype(np.float32)}, y.astype(np.int32)))
    return data.shuffle(10000).repeat().batch(64)


estimator = tf.estimator.Estimator(model_fn=cnn)
estimator.train(input_fn=train_data, steps=20)
