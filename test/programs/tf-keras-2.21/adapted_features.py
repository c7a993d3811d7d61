import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

rng = np.random.default_rng(3)
age = rng.normal(40, 10, (120, 1)).astype("float32")
city = rng.choice(["Bern", "Oslo", "Lima"], (120, 1))
text = np.array(["good food here", "slow service", "nice view and food", "bad"] * 30).reshape(-1, 1)
score = rng.integers(0, 2, (120, 1)).astype("float32")

normalize = layers.Normalization(axis=None)
normalize.adapt(age)
lookup = layers.StringLookup(vocabulary=["Bern", "Oslo", "Lima"], output_mode="one_hot")
hashed = layers.Hashing(num_bins=16)
vectorize = layers.TextVectorization(max_tokens=50, output_sequence_length=6)
vectorize.adapt(text)

age_in = tf.keras.Input((1,), name="age")
city_in = tf.keras.Input((1,), name="city", dtype=tf.string)
text_in = tf.keras.Input((1,), name="text", dtype=tf.string)
words = layers.Embedding(50, 8, mask_zero=True)(vectorize(text_in))
parts = [
    normalize(age_in),
    lookup(city_in),
    layers.Flatten()(layers.Embedding(16, 4)(hashed(city_in))),
    layers.Bidirectional(layers.GRU(6))(words),
]
hidden = layers.Dense(16, activation="relu")(layers.concatenate(parts))
output = layers.Dense(1, activation="sigmoid")(hidden)
model = tf.keras.Model(inputs={"age": age_in, "city": city_in, "text": text_in}, outputs=output)
model.compile("nadam", loss=tf.keras.losses.BinaryCrossentropy(label_smoothing=0.1), metrics=["AUC"])
model.fit({"age": age, "city": city, "text": text}, score, batch_size=24, epochs=1, verbose=0)
