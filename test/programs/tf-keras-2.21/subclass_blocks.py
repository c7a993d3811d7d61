import tensorflow as tf


class Residual(tf.keras.layers.Layer):
    def __init__(self, units, rate=0.1, **kwargs):
        super(Residual, self).__init__(**kwargs)
        self.units = units
        self.drop = tf.keras.layers.Dropout(rate)
        self.norm = tf.keras.layers.LayerNormalization()

    def build(self, input_shape):
        self.w = self.add_weight(name="w", shape=(input_shape[-1], self.units), initializer="glorot_uniform", trainable=True)
        self.b = self.add_weight(name="b", shape=(self.units,), initializer="zeros")
        self.scale = self.add_weight(name="scale", shape=(), initializer="ones", trainable=False)

    def call(self, inputs, training=None):
        h = tf.nn.gelu(tf.matmul(inputs, self.w) + self.b) * self.scale
        h = self.drop(h, training=training)
        return self.norm(inputs + h)


class Tower(tf.keras.Model):
    def __init__(self, depth=3, width=32, classes=5):
        super().__init__(name="tower")
        self.stem = tf.keras.layers.Dense(width, activation="relu")
        self.blocks = [Residual(width) for _ in range(depth)]
        self.heads = {"main": tf.keras.layers.Dense(classes), "aux": tf.keras.layers.Dense(2)}

    def call(self, x, training=False):
        x = self.stem(x)
        for block in self.blocks:
            x = block(x, training=training)
        return self.heads["main"](x), self.heads["aux"](x)


tower = Tower()
logits, aux = tower(tf.zeros((4, 20)))
tower.summary()
