import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.boston_housing.load_data()
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train = ((x_train - mean) / std).astype("float32")
x_test = ((x_test - mean) / std).astype("float32")
y_train = y_train.astype("float32").reshape(-1, 1)
y_test = y_test.astype("float32").reshape(-1, 1)

kernel = tf.Variable(tf.zeros([13, 1]))
bias = tf.Variable(tf.zeros([1]))


def predict(x):
    return tf.matmul(x, kernel) + bias


rate = 0.05
for epoch in range(200):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(predict(x_train) - y_train))
    kernel_slope, bias_slope = tape.gradient(loss, [kernel, bias])
    kernel.assign_sub(rate * kernel_slope)
    bias.assign_sub(rate * bias_slope)
print(tf.reduce_mean(tf.abs(predict(x_test) - y_test)).numpy())
