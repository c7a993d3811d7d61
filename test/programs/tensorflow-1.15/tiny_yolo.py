import numpy as np
import tensorflow as tf


class YOLO_TF:
    alpha = 0.1
    num_class = 20
    num_box = 2
    grid_size = 4

    def __init__(self, argvs=[]):
        self.build_networks()

    def build_networks(self):
        self.x = tf.placeholder('float32', [None, 128, 128, 3])
        self.conv_1 = self.conv_layer(1, self.x, 16, 3, 1)
        self.pool_2 = self.pooling_layer(2, self.conv_1, 2, 2)
        self.conv_3 = self.conv_layer(3, self.pool_2, 32, 3, 1)
        self.pool_4 = self.pooling_layer(4, self.conv_3, 2, 2)
        self.conv_5 = self.conv_layer(5, self.pool_4, 64, 3, 1)
        self.pool_6 = self.pooling_layer(6, self.conv_5, 2, 2)
        self.conv_7 = self.conv_layer(7, self.pool_6, 128, 3, 2)
        self.pool_8 = self.pooling_layer(8, self.conv_7, 2, 2)
        self.fc_9 = self.fc_layer(9, self.pool_8, 256, flat=True, linear=False)
        out = self.grid_size * self.grid_size * (self.num_class + self.num_box * 5)
        self.fc_10 = self.fc_layer(10, self.fc_9, out, flat=False, linear=True)
        self.truth = tf.placeholder('float32', [None, out])
        self.loss = tf.reduce_mean(tf.reduce_sum(tf.square(self.fc_10 - self.truth), 1))
        self.train_op = tf.train.MomentumOptimizer(5e-4, 0.9, use_nesterov=True).minimize(self.loss)
        self.sess = tf.Session()
        self.sess.run(tf.initialize_all_variables())
        self.saver = tf.train.Saver()

    def conv_layer(self, idx, inputs, filters, size, stride):
        channels = inputs.get_shape()[3]
        weight = tf.Variable(tf.truncated_normal([size, size, int(channels), filters], stddev=0.1))
        biases = tf.Variable(tf.constant(0.1, shape=[filters]))
        pad_size = size // 2
        pad_mat = np.array([[0, 0], [pad_size, pad_size], [pad_size, pad_size], [0, 0]])
        inputs_pad = tf.pad(inputs, pad_mat)
        conv = tf.nn.conv2d(inputs_pad, weight, strides=[1, stride, stride, 1], padding='VALID', name=str(idx) + '_conv')
        conv_biased = tf.add(conv, biases, name=str(idx) + '_conv_biased')
        return tf.maximum(self.alpha * conv_biased, conv_biased, name=str(idx) + '_leaky_relu')

    def pooling_layer(self, idx, inputs, size, stride):
        return tf.nn.max_pool(inputs, ksize=[1, size, size, 1], strides=[1, stride, stride, 1], padding='SAME', name=str(idx) + '_pool')

    def fc_layer(self, idx, inputs, hiddens, flat=False, linear=False):
        input_shape = inputs.get_shape().as_list()
        if flat:
            dim = input_shape[1] * input_shape[2] * input_shape[3]
            inputs_transposed = tf.transpose(inputs, (0, 3, 1, 2))
            inputs_processed = tf.reshape(inputs_transposed, [-1, dim])
        else:
            dim = input_shape[1]
            inputs_processed = inputs
        weight = tf.Variable(tf.truncated_normal([dim, hiddens], stddev=0.1))
        biases = tf.Variable(tf.constant(0.1, shape=[hiddens]))
        if linear:
            return tf.add(tf.matmul(inputs_processed, weight), biases, name=str(idx) + '_fc')
        ip = tf.add(tf.matmul(inputs_processed, weight), biases)
        return tf.maximum(self.alpha * ip, ip, name=str(idx) + '_fc')


yolo = YOLO_TF()
for _ in range(2):
    yolo.sess.run(yolo.train_op, {yolo.x: np.zeros((2, 128, 128, 3)), yolo.truth: np.zeros((2, 480))})
