import collections
import numpy as np
import tensorflow as tf

slim = tf.contrib.slim

FLAGS = tf.app.flags.FLAGS
tf.app.flags.DEFINE_integer('num_classes', 20, 'Number of classes.')
tf.app.flags.DEFINE_float('weight_decay', 0.0005, 'The weight decay on the model weights.')
tf.app.flags.DEFINE_float('learning_rate', 0.01, 'Initial learning rate.')
tf.app.flags.DEFINE_float('momentum', 0.9, 'Momentum.')


class Block(collections.namedtuple('Block', ['scope', 'depth', 'units', 'stride'])):
    """A named tuple describing a ResNet block."""


def subsample(inputs, factor, scope=None):
    if factor == 1:
        return inputs
    return slim.max_pool2d(inputs, [1, 1], stride=factor, scope=scope)


def unit(inputs, depth, stride, scope=None):
    with tf.variable_scope(scope, 'unit', [inputs]):
        depth_in = slim.utils.last_dimension(inputs.get_shape(), min_rank=4)
        preact = slim.batch_norm(inputs, activation_fn=tf.nn.relu, scope='preact')
        if depth == depth_in:
            shortcut = subsample(inputs, stride, 'shortcut')
        else:
            shortcut = slim.conv2d(preact, depth, [1, 1], stride=stride, normalizer_fn=None, activation_fn=None, scope='shortcut')
        residual = slim.conv2d(preact, depth, [3, 3], stride=stride, scope='conv1')
        residual = slim.conv2d(residual, depth, [3, 3], normalizer_fn=None, activation_fn=None, scope='conv2')
        return shortcut + residual


def arg_scope(is_training, weight_decay):
    batch_norm_params = {'is_training': is_training, 'decay': 0.997, 'epsilon': 1e-5, 'scale': True}
    with slim.arg_scope(
            [slim.conv2d],
            weights_regularizer=slim.l2_regularizer(weight_decay),
            weights_initializer=slim.variance_scaling_initializer(),
            activation_fn=tf.nn.relu,
            normalizer_fn=slim.batch_norm,
            normalizer_params=batch_norm_params):
        with slim.arg_scope([slim.batch_norm], **batch_norm_params):
            with slim.arg_scope([slim.max_pool2d], padding='SAME') as sc:
                return sc


def resnet(images, blocks, num_classes, is_training):
    with slim.arg_scope(arg_scope(is_training, FLAGS.weight_decay)):
        with tf.variable_scope('resnet'):
            with slim.arg_scope([slim.conv2d], activation_fn=None, normalizer_fn=None):
                net = slim.conv2d(images, 32, [7, 7], stride=2, scope='conv1')
            net = slim.max_pool2d(net, [3, 3], stride=2, scope='pool1')
            for block in blocks:
                with tf.variable_scope(block.scope):
                    for i in range(block.units):
                        net = unit(net, block.depth, block.stride if i == block.units - 1 else 1, scope='unit_%d' % (i + 1))
            net = slim.batch_norm(net, activation_fn=tf.nn.relu, scope='postnorm')
            net = tf.reduce_mean(net, [1, 2], name='pool5', keep_dims=True)
            net = slim.conv2d(net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None, scope='logits')
            return tf.squeeze(net, [1, 2], name='SpatialSqueeze')


def main(_):
    images = tf.placeholder(tf.float32, [None, 64, 64, 3])
    labels = tf.placeholder(tf.int64, [None])
    blocks = [Block('block1', 32, 2, 2), Block('block2', 64, 2, 2), Block('block3', 128, 2, 1)]
    logits = resnet(images, blocks, FLAGS.num_classes, True)
    one_hot = slim.one_hot_encoding(labels, FLAGS.num_classes)
    tf.losses.softmax_cross_entropy(logits=logits, onehot_labels=one_hot, label_smoothing=0.1)
    total_loss = tf.losses.get_total_loss()
    optimizer = tf.train.MomentumOptimizer(FLAGS.learning_rate, momentum=FLAGS.momentum)
    train_op = slim.learning.create_train_op(total_loss, optimizer)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(2):
            sess.run(train_op, {images: np.zeros((8, 64, 64, 3)), labels: np.zeros(8)})


if __name__ == '__main__':
    tf.app.run()
