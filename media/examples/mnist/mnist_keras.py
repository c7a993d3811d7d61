"""Handwritten digits with a Keras model: two hidden layers with dropout."""
from __future__ import print_function

from keras.datasets import mnist
from keras.layers import Dense, Dropout
from keras.models import Sequential
from keras.optimizers import Adam
from keras.utils import to_categorical

image_size = 28 * 28
width = 128
num_digits = 10
drop_rate = 0.3
step_size = 1e-3
batch_rows = 128
num_epochs = 5

(train_images, train_digits), (test_images, test_digits) = mnist.load_data()
train_pixels = train_images.reshape(len(train_images), image_size).astype("float32") / 255
test_pixels = test_images.reshape(len(test_images), image_size).astype("float32") / 255
train_targets = to_categorical(train_digits, num_digits)
test_targets = to_categorical(test_digits, num_digits)

network = Sequential([
    Dense(width, activation="relu", input_shape=(image_size,)),
    Dropout(drop_rate),
    Dense(width, activation="relu"),
    Dropout(drop_rate),
    Dense(num_digits, activation="softmax"),
])
network.compile(
    optimizer=Adam(lr=step_size),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)
record = network.fit(
    train_pixels,
    train_targets,
    batch_size=batch_rows,
    epochs=num_epochs,
    validation_data=(test_pixels, test_targets),
    verbose=2,
)
print("test accuracy %.3f" % record.history["val_acc"][-1])
