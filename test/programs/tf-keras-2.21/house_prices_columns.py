import numpy as np
import tensorflow as tf

rng = np.random.RandomState(0)
frame = {
    "rooms": rng.randint(1, 9, 400),
    "area": rng.rand(400) * 200,
    "age": rng.rand(400) * 80,
    "district": rng.choice(["north", "south", "east"], 400),
    "heating": rng.choice(["gas", "oil"], 400),
    "price": rng.rand(400),
}
numeric = ["rooms", "area", "age"]
categorical = {"district": ["north", "south", "east"], "heating": ["gas", "oil"]}

target = frame.pop("price")
inputs, encoded = {}, []
for name in numeric:
    inputs[name] = tf.keras.Input(shape=(1,), name=name)
    encoded.append(tf.keras.layers.Normalization(axis=None, mean=frame[name].mean(), variance=frame[name].var())(inputs[name]))
for name, vocabulary in categorical.items():
    inputs[name] = tf.keras.Input(shape=(1,), name=name, dtype="string")
    lookup = tf.keras.layers.StringLookup(vocabulary=vocabulary, num_oov_indices=1)
    x = lookup(inputs[name])
    x = tf.keras.layers.Embedding(lookup.vocabulary_size(), 4)(x)
    encoded.append(tf.keras.layers.Flatten()(x))

x = tf.keras.layers.concatenate(encoded)
for units in [32] * 3:
    x = tf.keras.layers.Dense(units, kernel_regularizer=tf.keras.regularizers.l1_l2(1e-5, 1e-4))(x)
    x = tf.keras.layers.PReLU()(x)
output = tf.keras.layers.Dense(1, name="price")(x)
model = tf.keras.Model(inputs, output)
model.compile(optimizer=tf.keras.optimizers.RMSprop(1e-3, rho=0.95), loss=tf.keras.losses.Huber(delta=0.5), metrics=["mae"])
features = {name: frame[name] for name in inputs}
model.fit(features, target, batch_size=50, epochs=1)
