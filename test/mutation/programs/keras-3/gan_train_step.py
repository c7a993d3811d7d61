import keras
import tensorflow as tf
from keras import layers


class GAN(keras.Model):
    def __init__(self, latent):
        super().__init__()
        self.latent = latent
        self.generator = keras.Sequential([
            keras.Input((latent,)),
            layers.Dense(128, activation="relu"),
            layers.Dense(784, activation="tanh"),
        ])
        self.discriminator = keras.Sequential([
            keras.Input((784,)),
            layers.Dense(128),
            layers.LeakyReLU(negative_slope=0.2),
            layers.Dropout(0.3),
            layers.Dense(1),
        ])

    def compile(self, d_optimizer, g_optimizer, loss_fn):
        super().compile()
        self.d_optimizer = d_optimizer
        self.g_optimizer = g_optimizer
        self.loss_fn = loss_fn

    def train_step(self, real):
        size = tf.shape(real)[0]
        noise = tf.random.normal((size, self.latent))
        with tf.GradientTape() as tape:
            fake = self.generator(noise, training=True)
            real_scores = self.discriminator(real, training=True)
            fake_scores = self.discriminator(fake, training=True)
            d_loss = self.loss_fn(tf.ones_like(real_scores), real_scores) + self.loss_fn(tf.zeros_like(fake_scores), fake_scores)
        gradients = tape.gradient(d_loss, self.discriminator.trainable_weights)
        self.d_optimizer.apply_gradients(zip(gradients, self.discriminator.trainable_weights))
        with tf.GradientTape() as tape:
            scores = self.discriminator(self.generator(noise, training=True), training=True)
            g_loss = self.loss_fn(tf.ones_like(scores), scores)
        gradients = tape.gradient(g_loss, self.generator.trainable_weights)
        self.g_optimizer.apply_gradients(zip(gradients, self.generator.trainable_weights))
        return {"d_loss": d_loss, "g_loss": g_loss}


(x_train, _), _ = keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 127.5 - 1.0
gan = GAN(64)
gan.compile(
    d_optimizer=keras.optimizers.Adam(learning_rate=0.0003),
    g_optimizer=keras.optimizers.Adam(learning_rate=0.0003),
    loss_fn=keras.losses.BinaryCrossentropy(from_logits=True),
)
gan.fit(x_train, batch_size=128, epochs=3)
