import numpy as np
import tensorflow as tf

units, vocab_in, vocab_out = 64, 5000, 4000


class CrossAttention(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__()
        self.mha = tf.keras.layers.MultiHeadAttention(key_dim=units, num_heads=1, **kwargs)
        self.layernorm = tf.keras.layers.LayerNormalization()
        self.add = tf.keras.layers.Add()

    def call(self, x, context):
        attn_output, attn_scores = self.mha(query=x, value=context, return_attention_scores=True)
        self.last_attention_weights = tf.reduce_mean(attn_scores, axis=1)
        return self.layernorm(self.add([x, attn_output]))


class Encoder(tf.keras.layers.Layer):
    def __init__(self, vocab_size, units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, units, mask_zero=True)
        self.rnn = tf.keras.layers.Bidirectional(merge_mode="sum", layer=tf.keras.layers.GRU(units, return_sequences=True, recurrent_initializer="glorot_uniform"))

    def call(self, x):
        return self.rnn(self.embedding(x))


class Decoder(tf.keras.layers.Layer):
    @classmethod
    def add_method(cls, fun):
        setattr(cls, fun.__name__, fun)
        return fun

    def __init__(self, vocab_size, units):
        super().__init__()
        self.units = units
        self.embedding = tf.keras.layers.Embedding(vocab_size, units, mask_zero=True)
        self.rnn = tf.keras.layers.GRU(units, return_sequences=True, return_state=True)
        self.attention = CrossAttention(units)
        self.output_layer = tf.keras.layers.Dense(vocab_size)


@Decoder.add_method
def call(self, context, x, state=None, return_state=False):
    x = self.embedding(x)
    x, state = self.rnn(x, initial_state=state)
    x = self.attention(x, context)
    logits = self.output_layer(x)
    return (logits, state) if return_state else logits


class Translator(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.encoder = Encoder(vocab_in, units)
        self.decoder = Decoder(vocab_out, units)

    def call(self, inputs):
        context, x = inputs
        return self.decoder(self.encoder(context), x)


def masked_loss(y_true, y_pred):
    loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")
    mask = tf.cast(y_true != 0, tf.float32)
    return tf.reduce_sum(loss_fn(y_true, y_pred) * mask) / tf.reduce_sum(mask)


model = Translator(units)
logits = model((np.zeros((2, 7), "int64"), np.zeros((2, 5), "int64")))
model.compile(optimizer="adam", loss=masked_loss)
