import numpy as np
import tensorflow as tf


def model_fn(features, labels, mode, params):
    net = features["image"]
    for units in params["hidden"]:
        net = tf.layers.dense(net, units, activation=tf.nn.relu)
        net = tf.layers.dropout(net, rate=0.2, training=mode == tf.estimator.ModeKeys.TRAIN)
    logits = tf.layers.dense(net, 10)
    classes = tf.argmax(logits, axis=1)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions={"class": classes, "probabilities": tf.nn.softmax(logits)})
    loss = tf.losses.sparse_softmax_cross_entropy(labels=labels, logits=logits)
    if mode == tf.estimator.ModeKeys.EVAL:
        metrics = {"accuracy": tf.metrics.accuracy(labels=labels, predictions=classes)}
        return tf.estimator.EstimatorSpec(mode, loss=loss, eval_metric_ops=metrics)
    optimizer = tf.train.AdamOptimizer(params["learning_rate"])
    train_op = optimizer.minimize(loss, global_step=tf.train.get_global_step())
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=train_op)


(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype(np.float32) / 255
x_test = x_test.reshape(-1, 784).astype(np.float32) / 255
y_train = y_train.astype(np.int32)
y_test = y_test.astype(np.int32)

train_input = tf.estimator.inputs.numpy_input_fn({"image": x_train}, y_train, batch_size=100, num_epochs=None, shuffle=True)
test_input = tf.estimator.inputs.numpy_input_fn({"image": x_test}, y_test, num_epochs=1, shuffle=False)
classifier = tf.estimator.Estimator(model_fn=model_fn, params={"hidden": [256, 128], "learning_rate": 0.001})
classifier.train(input_fn=train_input, steps=30)
print(classifier.evaluate(input_fn=test_input))
