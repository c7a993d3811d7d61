import tensorflow as tf

COLUMNS = ["age", "hours", "gain", "loss"]
feature_columns = [tf.feature_column.numeric_column(key=k) for k in COLUMNS]


def my_model(features, labels, mode, params):
    net = tf.feature_column.input_layer(features, params["feature_columns"])
    for units in params["hidden_units"]:
        net = tf.layers.dense(net, units=units, activation=tf.nn.relu)
    logits = tf.layers.dense(net, params["n_classes"], activation=None)
    predicted = tf.argmax(logits, 1)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions={"class_ids": predicted[:, tf.newaxis]})
    loss = tf.losses.sparse_softmax_cross_entropy(labels=labels, logits=logits)
    if mode == tf.estimator.ModeKeys.EVAL:
        return tf.estimator.EstimatorSpec(mode, loss=loss)
    assert mode == tf.estimator.ModeKeys.TRAIN
    optimizer = tf.train.AdagradOptimizer(learning_rate=0.1)
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=optimizer.minimize(loss, global_step=tf.train.get_global_step()))


def train_input_fn(batch_size=100):
    data = {k: [1.0] * 200 for k in COLUMNS}
    dataset = tf.data.Dataset.from_tensor_slices((data, [0] * 200))
    return dataset.shuffle(1000).repeat().batch(batch_size)


classifier = tf.estimator.Estimator(model_fn=my_model, params={"feature_columns": feature_columns, "hidden_units": [10, 10], "n_classes": 3})
classifier.train(input_fn=train_input_fn, steps=2)
