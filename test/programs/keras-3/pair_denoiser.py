"""A model whose `call` takes the whole batch as `train_step` gets it: what goes in and what should come out."""

import numpy as np
import tensorflow as tf

import keras
from keras import layers, ops


class PairDenoiser(keras.Model):
    def __init__(self, width=24):
        super().__init__()
        self.encode = keras.Sequential([layers.Dense(width, activation="gelu"), layers.LayerNormalization()])
        self.decode = layers.Dense(6)
        self.tracker = keras.metrics.Mean(name="loss")

    @property
    def metrics(self):
        return [self.tracker]

    def call(self, pair):
        noisy, clean = pair
        return self.decode(self.encode(ops.concatenate([noisy, ops.mean(clean, axis=-1, keepdims=True)], axis=-1)))

    def train_step(self, pair):
        with tf.GradientTape() as tape:
            loss = ops.mean(ops.square(self(pair, training=True) - pair[1]))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.tracker.update_state(loss)
        return {"loss": self.tracker.result()}


clean = np.random.normal(size=(64, 6)).astype("float32")
noisy = clean + 0.1 * np.random.normal(size=(64, 6)).astype("float32")

model = PairDenoiser()
model.compile(optimizer=keras.optimizers.AdamW(learning_rate=0.002, weight_decay=0.01))
model.fit(noisy, clean, batch_size=16, epochs=1)
