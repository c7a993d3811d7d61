import tensorflow as tf
from tensorflow.keras.layers import *


class ConvBNRelu(tf.keras.Model):
    def __init__(self, ch, kernelsz=3, strides=1, padding='same'):
        super(ConvBNRelu, self).__init__()
        self.model = tf.keras.models.Sequential([Conv2D(ch, kernelsz, strides=strides, padding=padding), BatchNormalization(), ReLU()])

    def call(self, x, training=None):
        return self.model(x, training=training)


class InceptionBlk(tf.keras.Model):
    def __init__(self, ch, strides=1):
        super(InceptionBlk, self).__init__()
        self.ch = ch
        self.strides = strides
        self.conv1 = ConvBNRelu(ch, strides=strides)
        self.conv2 = ConvBNRelu(ch, kernelsz=3, strides=strides)
        self.conv3_1 = ConvBNRelu(ch, kernelsz=3, strides=strides)
        self.conv3_2 = ConvBNRelu(ch, kernelsz=3, strides=1)
        self.pool = MaxPooling2D(3, strides=1, padding='same')
        self.pool_conv = ConvBNRelu(ch, strides=strides)

    def call(self, x, training=None):
        x1 = self.conv1(x, training=training)
        x2 = self.conv2(x, training=training)
        x3 = self.conv3_2(self.conv3_1(x, training=training), training=training)
        x4 = self.pool_conv(self.pool(x), training=training)
        return tf.concat([x1, x2, x3, x4], axis=3)


class Inception(tf.keras.Model):
    def __init__(self, num_layers, num_classes, init_ch=16, **kwargs):
        super(Inception, self).__init__(**kwargs)
        self.out_channels = init_ch
        self.conv1 = ConvBNRelu(init_ch)
        self.blocks = tf.keras.models.Sequential(name='dynamic-blocks')
        for block_id in range(num_layers):
            for layer_id in range(2):
                if layer_id == 0:
                    block = InceptionBlk(self.out_channels, strides=2)
                else:
                    block = InceptionBlk(self.out_channels, strides=1)
                self.blocks.add(block)
            self.out_channels *= 2
        self.avg_pool = GlobalAveragePooling2D()
        self.fc = Dense(num_classes)

    def call(self, x, training=None):
        out = self.conv1(x, training=training)
        out = self.blocks(out, training=training)
        return self.fc(self.avg_pool(out))


batch_size = 32
epochs = 10
(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train, x_test = x_train.astype('float32') / 255., x_test.astype('float32') / 255.
x_train, x_test = x_train[..., None], x_test[:, :, :, tf.newaxis]
model = Inception(2, 10)
model.build(input_shape=(None, 28, 28, 1))
model.summary()
model.compile(optimizer=tf.keras.optimizers.Adam(1e-3), loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(x_train[:640], y_train[:640], batch_size=batch_size, epochs=epochs)
