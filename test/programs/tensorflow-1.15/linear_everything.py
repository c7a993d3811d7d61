import numpy as np
import tensorflow as tf

rng = np.random
train_X = np.asarray([3.3, 4.4, 5.5, 6.71, 6.93, 4.168, 9.779])
train_Y = np.asarray([1.7, 2.76, 2.09, 3.19, 1.694, 1.573, 3.366])
n_samples = train_X.shape[0]
X = tf.placeholder("float")
Y = tf.placeholder("float")
W = tf.Variable(rng.randn(), name="weight")
b = tf.Variable(rng.randn(), name="bias")
pred = tf.add(tf.multiply(X, W), b)
cost = tf.reduce_sum(tf.pow(pred - Y, 2)) / (2 * n_samples)
optimizer = tf.train.GradientDescentOptimizer(0.01).minimize(cost)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(100):
        for (x, y) in zip(train_X, train_Y):
            sess.run(optimizer, feed_dict={X: x, Y: y})

points = np.zeros((100, 2), np.float32)
with tf.Graph().as_default(), tf.Session() as session:
    data = tf.placeholder(tf.float32, [None, 2])
    label = tf.placeholder(tf.float32, [None, 1])
    w1 = tf.get_variable("w1", [2, 4], initializer=tf.keras.initializers.he_normal())
    hidden = tf.sigmoid(data @ w1)
    out = tf.layers.Dense(1, use_bias=False)(hidden)
    mse = tf.losses.mean_squared_error(label, out)
    opt = tf.train.MomentumOptimizer(0.1, 0.8)
    step = opt.minimize(mse)
    session.run(tf.global_variables_initializer())
    for _ in range(10):
        session.run(step, {data: points, label: points[:, :1]})
