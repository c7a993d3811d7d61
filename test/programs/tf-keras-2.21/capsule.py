import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras import initializers, layers, models, optimizers
from tensorflow.keras.utils import to_categorical


class Length(layers.Layer):
    def call(self, inputs, **kwargs):
        return tf.sqrt(tf.reduce_sum(tf.square(inputs), -1) + K.epsilon())


def squash(vectors, axis=-1):
    s = tf.reduce_sum(tf.square(vectors), axis, keepdims=True)
    return s / (1 + s) / tf.sqrt(s + K.epsilon()) * vectors


class CapsuleLayer(layers.Layer):
    def __init__(self, num_capsule, dim_capsule, routings=3, **kwargs):
        super(CapsuleLayer, self).__init__(**kwargs)
        self.num_capsule = num_capsule
        self.dim_capsule = dim_capsule
        self.routings = routings

    def build(self, input_shape):
        assert len(input_shape) >= 3
        self.input_num_capsule = input_shape[1]
        self.input_dim_capsule = input_shape[2]
        self.W = self.add_weight(shape=[self.num_capsule, self.input_num_capsule, self.dim_capsule, self.input_dim_capsule], initializer="glorot_uniform", name="W")
        self.built = True

    def call(self, inputs, training=None):
        expanded = tf.expand_dims(inputs, 1)
        tiled = tf.expand_dims(tf.tile(expanded, [1, self.num_capsule, 1, 1]), -1)
        hat = tf.squeeze(tf.map_fn(lambda x: tf.matmul(self.W, x), elems=tiled), axis=-1)
        b = tf.zeros(shape=[tf.shape(inputs)[0], self.num_capsule, 1, self.input_num_capsule])
        for i in range(self.routings):
            c = tf.nn.softmax(b, axis=1)
            outputs = squash(tf.matmul(c, hat))
            if i < self.routings - 1:
                b += tf.matmul(outputs, hat, transpose_b=True)
        return tf.squeeze(outputs, axis=-2)

    def compute_output_shape(self, input_shape):
        return tuple([None, self.num_capsule, self.dim_capsule])


def CapsNet(input_shape, n_class, routings):
    x = layers.Input(shape=input_shape)
    conv1 = layers.Conv2D(filters=256, kernel_size=9, strides=1, padding="valid", activation="relu", name="conv1")(x)
    primary = layers.Conv2D(filters=8 * 32, kernel_size=9, strides=2, padding="valid", name="primarycap_conv2d")(conv1)
    primary = layers.Reshape(target_shape=[-1, 8], name="primarycap_reshape")(primary)
    primary = layers.Lambda(squash, name="primarycap_squash")(primary)
    digit = CapsuleLayer(num_capsule=n_class, dim_capsule=16, routings=routings, name="digitcaps")(primary)
    out = Length(name="capsnet")(digit)
    decoder = models.Sequential(name="decoder")
    decoder.add(layers.Dense(512, activation="relu", input_dim=16 * n_class))
    decoder.add(layers.Dense(784, activation="sigmoid"))
    decoder.add(layers.Reshape(target_shape=input_shape, name="out_recon"))
    return models.Model(x, [out, decoder(layers.Flatten()(digit))])


def margin_loss(y_true, y_pred):
    L = y_true * tf.square(tf.maximum(0.0, 0.9 - y_pred)) + 0.5 * (1 - y_true) * tf.square(tf.maximum(0.0, y_pred - 0.1))
    return tf.reduce_mean(tf.reduce_sum(L, 1))


(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255.0
y_train = to_categorical(y_train.astype("float32"))
model = CapsNet(input_shape=x_train.shape[1:], n_class=10, routings=3)
model.compile(optimizer=optimizers.Adam(learning_rate=0.001), loss=[margin_loss, "mse"], loss_weights=[1.0, 0.392])
model.fit(x_train, [y_train, x_train], batch_size=100, epochs=1)
