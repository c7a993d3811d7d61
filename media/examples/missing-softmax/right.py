"""The last layer ends in a softmax: the loss gets the probabilities that it expects."""
from tensorflow import keras

(images, digits), (test_images, test_digits) = keras.datasets.mnist.load_data()
images = images.reshape(-1, 784).astype("float32") / 255
test_images = test_images.reshape(-1, 784).astype("float32") / 255

model = keras.Sequential([
    keras.Input(shape=(784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, digits, batch_size=128, epochs=2)
model.evaluate(test_images, test_digits)
