import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

VOCAB, TAGS, DEPARTMENTS = 10000, 100, 4

title = keras.Input(shape=(None,), name="title", dtype="int32")
body = keras.Input(shape=(None,), name="body", dtype="int32")
tags = keras.Input(shape=(TAGS,), name="tags")

title_features = layers.LSTM(128)(layers.Embedding(VOCAB, 64)(title))
body_features = layers.Bidirectional(layers.GRU(32))(layers.Embedding(VOCAB, 64, mask_zero=True)(body))
x = layers.concatenate([title_features, body_features, tags])
x = layers.Dense(64, activation=tf.nn.relu)(x)

priority = layers.Dense(1, name="priority")(x)
department = layers.Dense(DEPARTMENTS, activation="softmax", name="department")(x)

ticket_model = keras.Model(inputs=[title, body, tags], outputs=[priority, department])
ticket_model.compile(
    optimizer=keras.optimizers.RMSprop(1e-3),
    loss={
        "priority": keras.losses.BinaryCrossentropy(from_logits=True),
        "department": keras.losses.SparseCategoricalCrossentropy(),
    },
    loss_weights={"priority": 1.0, "department": 0.2},
)
