import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import (
    Attention, Concatenate, Dense, Dot, Dropout, Embedding, GlobalMaxPooling1D, LayerNormalization, LSTM, MultiHeadAttention, TimeDistributed)

VOCAB, CONTEXT, QUESTION, WIDTH = 200, 20, 8, 32

context = Input((CONTEXT,), dtype="int32", name="context")
question = Input((QUESTION,), dtype="int32", name="question")
embed = Embedding(VOCAB, WIDTH)
encode = LSTM(WIDTH, return_sequences=True)
c, q = encode(embed(context)), encode(embed(question))

mixed = MultiHeadAttention(num_heads=4, key_dim=8, dropout=0.1)(query=c, value=q, key=q)
mixed = LayerNormalization(epsilon=1e-6)(mixed + c)
summary = Attention(use_scale=True)([c, q])
both = Concatenate()([mixed, summary])
start = TimeDistributed(Dense(1))(Dropout(0.3)(both))
start = tf.keras.layers.Softmax(axis=1, name="start")(tf.squeeze(start, axis=-1))
match = Dot(axes=-1, normalize=True)([GlobalMaxPooling1D()(c), GlobalMaxPooling1D()(q)])
answerable = Dense(1, activation="sigmoid", name="answerable")(Concatenate()([GlobalMaxPooling1D()(both), match]))

model = Model([context, question], [start, answerable])
model.compile(
    optimizer=tf.keras.optimizers.Adamax(2e-3, clipnorm=1.0),
    loss={"start": "sparse_categorical_crossentropy", "answerable": "binary_crossentropy"},
    loss_weights={"start": 1.0, "answerable": 0.5},
)
n = 32
model.fit(
    {"context": tf.random.uniform((n, CONTEXT), 0, VOCAB, tf.int32), "question": tf.random.uniform((n, QUESTION), 0, VOCAB, tf.int32)},
    {"start": tf.random.uniform((n,), 0, CONTEXT, tf.int32), "answerable": tf.cast(tf.random.uniform((n, 1)) > 0.5, tf.float32)},
    epochs=1,
    verbose=0,
)
