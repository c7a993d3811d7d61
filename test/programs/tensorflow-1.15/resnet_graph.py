import numpy as np
import tensorflow as tf

BN_EPSILON = 0.001


def create_variables(name, shape, initializer=tf.contrib.layers.xavier_initializer(), is_fc=False):
    regularizer = tf.contrib.layers.l2_regularizer(scale=0.0002)
    return tf.get_variable(name, shape=shape, initializer=initializer, regularizer=regularizer)


def output_layer(x, labels):
    dim = x.get_shape().as_list()[-1]
    w = create_variables("fc_weights", [dim, labels], tf.uniform_unit_scaling_initializer(factor=1.0), is_fc=True)
    b = create_variables("fc_bias", [labels], tf.zeros_initializer())
    return tf.matmul(x, w) + b


def batch_norm(x, dimension):
    mean, variance = tf.nn.moments(x, axes=[0, 1, 2])
    beta = tf.get_variable("beta", dimension, tf.float32, initializer=tf.constant_initializer(0.0, tf.float32))
    gamma = tf.get_variable("gamma", dimension, tf.float32, initializer=tf.constant_initializer(1.0, tf.float32))
    return tf.nn.batch_normalization(x, mean, variance, beta, gamma, BN_EPSILON)


def conv_bn_relu(x, shape, stride):
    w = create_variables("conv", shape)
    y = tf.nn.conv2d(x, w, strides=[1, stride, stride, 1], padding="SAME")
    return tf.nn.relu(batch_norm(y, shape[-1]))


def bn_relu_conv(x, shape, stride):
    y = tf.nn.relu(batch_norm(x, x.get_shape().as_list()[-1]))
    w = create_variables("conv", shape)
    return tf.nn.conv2d(y, w, strides=[1, stride, stride, 1], padding="SAME")


def residual(x, channels, first=False):
    inputs = x.get_shape().as_list()[-1]
    if inputs * 2 == channels:
        increase, stride = True, 2
    elif inputs == channels:
        increase, stride = False, 1
    else:
        raise ValueError("Output and input channel does not match in residual blocks!")
    with tf.variable_scope("conv1_in_block"):
        if first:
            w = create_variables("conv", [3, 3, inputs, channels])
            y = tf.nn.conv2d(x, filter=w, strides=[1, 1, 1, 1], padding="SAME")
        else:
            y = bn_relu_conv(x, [3, 3, inputs, channels], stride)
    with tf.variable_scope("conv2_in_block"):
        y = bn_relu_conv(y, [3, 3, channels, channels], 1)
    if increase:
        pooled = tf.nn.avg_pool(x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="VALID")
        padded = tf.pad(pooled, [[0, 0], [0, 0], [0, 0], [inputs // 2, inputs // 2]])
    else:
        padded = x
    return y + padded


def inference(x, n, reuse):
    layers = []
    with tf.variable_scope("conv0", reuse=reuse):
        layers.append(conv_bn_relu(x, [3, 3, 3, 16], 1))
    for stage, channels in enumerate([16, 32, 64], start=1):
        for i in range(n):
            with tf.variable_scope("conv%d_%d" % (stage, i), reuse=reuse):
                layers.append(residual(layers[-1], channels, first=(stage == 1 and i == 0)))
    with tf.variable_scope("fc", reuse=reuse):
        h = tf.nn.relu(batch_norm(layers[-1], layers[-1].get_shape().as_list()[-1]))
        layers.append(output_layer(tf.reduce_mean(h, [1, 2]), 10))
    return layers[-1]


images = tf.placeholder(tf.float32, [128, 32, 32, 3])
labels = tf.placeholder(tf.int32, [128])
rate = tf.placeholder(tf.float32, [])
logits = inference(images, 2, reuse=False)
vali_logits = inference(tf.placeholder(tf.float32, [250, 32, 32, 3]), 2, reuse=True)
reg = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
xent = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(logits=logits, labels=labels))
full_loss = tf.add_n([xent] + reg)
train_op = tf.train.MomentumOptimizer(learning_rate=rate, momentum=0.9).minimize(full_loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    lr = 0.1
    for step in range(100):
        if step == 40 or step == 60:
            lr = 0.1 * lr
        sess.run([train_op, full_loss], {images: np.zeros((128, 32, 32, 3)), labels: np.zeros(128), rate: lr})
