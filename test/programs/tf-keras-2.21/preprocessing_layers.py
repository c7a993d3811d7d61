import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

vectorize = layers.TextVectorization(max_tokens=5000, output_mode="int", output_sequence_length=100)
vectorize.adapt(np.array(["the cat", "a dog"]))

text_model = keras.Sequential([
    keras.Input(shape=(1,), dtype=tf.string),
    vectorize,
    layers.Embedding(5001, 16),
    layers.GlobalAveragePooling1D(),
    layers.Dense(16, activation="relu"),
    layers.Dense(1, activation="sigmoid"),
])
text_model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])

age = keras.Input(shape=(1,), name="age")
country = keras.Input(shape=(1,), name="country", dtype="string")
pixels = keras.Input(shape=(32, 32, 3), name="pixels")
buckets = layers.Discretization(bin_boundaries=[18.0, 30.0, 50.0])(age)
age_hot = layers.CategoryEncoding(num_tokens=4, output_mode="one_hot")(buckets)
country_hot = layers.StringLookup(vocabulary=["de", "cn", "us"], output_mode="one_hot")(country)
image = layers.Rescaling(1.0 / 255)(layers.Resizing(24, 24)(pixels))
image = layers.CenterCrop(20, 20)(image)
image = layers.SeparableConv2D(8, 3, depth_multiplier=2)(image)
merged = layers.concatenate([age_hot, country_hot, layers.Flatten()(image)])
mixed = keras.Model([age, country, pixels], layers.Dense(3, activation="softmax")(merged))
mixed.compile(optimizer="adagrad", loss=keras.losses.CategoricalCrossentropy())
