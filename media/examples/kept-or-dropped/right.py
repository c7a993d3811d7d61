"""A layer drops 20 % while the model is trained, and nothing while it is evaluated."""
import tensorflow as tf

(images, digits), (test_images, test_digits) = tf.keras.datasets.mnist.load_data()
images = images.reshape(-1, 784).astype("float32") / 255
test_images = test_images.reshape(-1, 784).astype("float32") / 255

inputs = tf.keras.Input(shape=(784,))
hidden = tf.keras.layers.Dense(128, activation="relu")(inputs)
hidden = tf.keras.layers.Dropout(0.2)(hidden)
outputs = tf.keras.layers.Dense(10, activation="softmax")(hidden)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, digits, batch_size=128, epochs=2)
model.evaluate(test_images, test_digits)
