import tensorflow as tf

x = tf.placeholder(tf.float32, shape=(None, 32, 32, 3))
labels = tf.placeholder(tf.int64, shape=(None,))
net = tf.keras.layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(x)
net = tf.keras.layers.DepthwiseConv2D(3, padding="same")(net)
net = tf.keras.layers.GlobalMaxPooling2D()(net)
logits = tf.layers.Dense(100, kernel_regularizer=tf.contrib.layers.l2_regularizer(1e-4))(net)
data_loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
loss = data_loss + tf.losses.get_regularization_loss()
train_op = tf.contrib.layers.optimize_loss(loss, tf.train.get_or_create_global_step(), learning_rate=0.01, optimizer="SGD")
