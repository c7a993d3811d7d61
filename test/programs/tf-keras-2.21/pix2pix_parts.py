import tensorflow as tf

OUTPUT_CHANNELS = 3


class InstanceNorm(tf.keras.layers.Layer):
    def __init__(self, epsilon=1e-5):
        super().__init__()
        self.epsilon = epsilon

    def build(self, input_shape):
        self.scale = self.add_weight(name="scale", shape=input_shape[-1:], initializer=tf.random_normal_initializer(1.0, 0.02), trainable=True)
        self.offset = self.add_weight(name="offset", shape=input_shape[-1:], initializer="zeros", trainable=True)

    def call(self, x):
        mean, variance = tf.nn.moments(x, axes=[1, 2], keepdims=True)
        return self.scale * (x - mean) * tf.math.rsqrt(variance + self.epsilon) + self.offset


def down(filters, size, norm="batch"):
    init = tf.random_normal_initializer(0.0, 0.02)
    block = tf.keras.Sequential()
    block.add(tf.keras.layers.Conv2D(filters, size, strides=2, padding="same", kernel_initializer=init, use_bias=False))
    if norm == "batch":
        block.add(tf.keras.layers.BatchNormalization())
    elif norm == "instance":
        block.add(InstanceNorm())
    block.add(tf.keras.layers.LeakyReLU())
    return block


def up(filters, size, dropout=False):
    block = tf.keras.Sequential([
        tf.keras.layers.Conv2DTranspose(filters, size, strides=2, padding="same", use_bias=False),
        InstanceNorm(),
    ])
    if dropout:
        block.add(tf.keras.layers.Dropout(0.5))
    block.add(tf.keras.layers.ReLU())
    return block


def generator():
    stack_down = [down(64, 4, None), down(128, 4), down(256, 4, "instance"), down(512, 4, "instance")]
    stack_up = [up(256, 4, True), up(128, 4), up(64, 4)]
    last = tf.keras.layers.Conv2DTranspose(OUTPUT_CHANNELS, 4, strides=2, padding="same", activation="tanh")
    x = inputs = tf.keras.layers.Input(shape=[None, None, 3])
    skips = []
    for d in stack_down:
        x = d(x)
        skips.append(x)
    for u, skip in zip(stack_up, reversed(skips[:-1])):
        x = u(x)
        x = tf.keras.layers.Concatenate()([x, skip])
    return tf.keras.Model(inputs=inputs, outputs=last(x))


def discriminator(target=True):
    inp = tf.keras.layers.Input(shape=[128, 128, 3], name="input_image")
    x = inp
    if target:
        tar = tf.keras.layers.Input(shape=[128, 128, 3], name="target_image")
        x = tf.keras.layers.concatenate([inp, tar])
    x = down(64, 4, None)(x)
    x = down(128, 4)(x)
    x = tf.keras.layers.ZeroPadding2D()(x)
    x = tf.keras.layers.Conv2D(256, 4, strides=1, use_bias=False)(x)
    x = tf.keras.layers.LeakyReLU()(InstanceNorm()(x))
    last = tf.keras.layers.Conv2D(1, 4, strides=1)(x)
    return tf.keras.Model(inputs=[inp, tar] if target else inp, outputs=last)


g = generator()
d = discriminator()
d_plain = discriminator(target=False)
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
g_opt = tf.keras.optimizers.Adam(2e-4, beta_1=0.5)
d_opt = tf.keras.optimizers.Adam(2e-4, beta_1=0.5)


@tf.function
def train_step(image, target):
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        fake = g(image, training=True)
        real_out = d([image, target], training=True)
        fake_out = d([image, fake], training=True)
        g_loss = bce(tf.ones_like(fake_out), fake_out) + 100 * tf.reduce_mean(tf.abs(target - fake))
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
    g_opt.apply_gradients(zip(g_tape.gradient(g_loss, g.trainable_variables), g.trainable_variables))
    d_opt.apply_gradients(zip(d_tape.gradient(d_loss, d.trainable_variables), d.trainable_variables))


for _ in range(2):
    train_step(tf.zeros((1, 128, 128, 3)), tf.zeros((1, 128, 128, 3)))
