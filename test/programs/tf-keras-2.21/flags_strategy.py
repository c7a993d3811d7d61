import os

from absl import app, flags, logging
import numpy as np
import tensorflow as tf

FLAGS = flags.FLAGS
flags.DEFINE_integer('batch_size', 256, 'Global batch size.')
flags.DEFINE_float('lr', 1e-3, 'Learning rate.')
flags.DEFINE_list('hidden', ['512', '256', '64'], 'Units of hidden layers.')
flags.DEFINE_enum('activation', 'selu', ['relu', 'selu', 'tanh'], 'Activation of hidden layers.')
flags.DEFINE_bool('batchnorm', True, 'Whether to normalise.')
flags.DEFINE_string('summaries_dir', 'summaries', 'Where to log.')

NUM_FEATURES = 39


def make_dataset(n, training=True):
    x = np.random.normal(size=(n, NUM_FEATURES)).astype(np.float32)
    y = (x.sum(axis=1) > 0).astype(np.int32)
    ds = tf.data.Dataset.from_tensor_slices((x, y))
    if training:
        ds = ds.shuffle(n).repeat()
    return ds.batch(FLAGS.batch_size, drop_remainder=True).prefetch(tf.data.experimental.AUTOTUNE)


def build_model():
    features = tf.keras.Input(shape=(NUM_FEATURES,), name='features')
    h = features
    for i, units in enumerate(map(int, FLAGS.hidden)):
        h = tf.keras.layers.Dense(units, use_bias=not FLAGS.batchnorm, kernel_initializer='lecun_normal', name=f'hidden_{i}')(h)
        if FLAGS.batchnorm:
            h = tf.keras.layers.BatchNormalization(name=f'bn_{i}')(h)
        h = tf.keras.layers.Activation(FLAGS.activation)(h)
        h = tf.keras.layers.AlphaDropout(0.1)(h)
    deep = tf.keras.layers.Dense(1, name='deep')(h)
    wide = tf.keras.layers.Dense(1, use_bias=False, name='wide')(features)
    logit = tf.keras.layers.add([deep, wide])
    return tf.keras.Model(inputs=features, outputs=tf.keras.layers.Activation('sigmoid', dtype='float32')(logit))


def main(argv):
    del argv
    strategy = tf.distribute.MirroredStrategy() if len(tf.config.list_physical_devices('GPU')) > 1 else tf.distribute.get_strategy()
    with strategy.scope():
        model = build_model()
        model.compile(
            optimizer=tf.keras.optimizers.Adam(FLAGS.lr, clipnorm=1.0),
            loss='binary_crossentropy',
            metrics=[tf.keras.metrics.AUC(curve='PR'), 'accuracy'])
    callbacks = [tf.keras.callbacks.TensorBoard(FLAGS.summaries_dir), tf.keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)]
    model.fit(make_dataset(2048), epochs=1, steps_per_epoch=4, validation_data=make_dataset(512, False), callbacks=callbacks)
    logging.info('done')


if __name__ == '__main__':
    app.run(main)
