import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.boston_housing.load_data()
mean, deviation = x_train.mean(axis=0), x_train.std(axis=0)
x_train = ((x_train - mean) / deviation).astype(np.float32)
x_test = ((x_test - mean) / deviation).astype(np.float32)
y_train = y_train.astype(np.float32).reshape(-1, 1)
y_test = y_test.astype(np.float32).reshape(-1, 1)

network = tf.keras.Sequential([
    tf.keras.Input((13,)),
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dense(1),
])
optimizer = tf.keras.optimizers.RMSprop(0.001)
dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(500).batch(16)

for epoch in range(20):
    for features, prices in dataset:
        with tf.GradientTape() as tape:
            predicted = network(features, training=True)
            loss = tf.reduce_mean(tf.square(predicted - prices))
        gradients = tape.gradient(loss, network.trainable_variables)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables))
print(tf.reduce_mean(tf.abs(network(x_test) - y_test)))
