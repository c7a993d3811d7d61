"""Seconds per epoch of the example network under real TensorFlow: a TF1 session, and Keras's fit. Prints a line of JSON.

Arguments: folder with MNIST's idx files, training examples, epochs.
"""
import json
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow as tf

folder, size, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def idx(name, header):
    with open(os.path.join(folder, name), "rb") as file:
        return np.frombuffer(file.read()[header:], np.uint8)


x = idx("train-images-idx3-ubyte", 16).reshape(-1, 784)[:size].astype("float32") / 255
y = np.eye(10, dtype="float32")[idx("train-labels-idx1-ubyte", 8)[:size]]


def session():
    v1 = tf.compat.v1
    with tf.Graph().as_default():
        inputs, labels, keep = v1.placeholder(tf.float32, [None, 784]), v1.placeholder(tf.float32, [None, 10]), v1.placeholder(tf.float32)
        value = inputs
        for rows, columns in ((784, 128), (128, 128)):
            kernel = v1.get_variable("kernel_%d" % rows, [rows, columns])
            value = v1.nn.dropout(tf.nn.relu(tf.matmul(value, kernel) + v1.Variable(tf.zeros([columns]))), keep)
        logits = tf.matmul(value, v1.get_variable("out", [128, 10])) + v1.Variable(tf.zeros([10]))
        loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits))
        train = v1.train.AdamOptimizer(0.001).minimize(loss)
        with v1.Session() as running:
            running.run(v1.global_variables_initializer())
            times = []
            for _ in range(epochs):
                start = time.perf_counter()
                for i in range(len(x) // 128):
                    running.run(train, {inputs: x[i * 128:(i + 1) * 128], labels: y[i * 128:(i + 1) * 128], keep: 0.7})
                times.append(time.perf_counter() - start)
    return min(times)


def fit():
    keras = tf.keras
    model = keras.Sequential([keras.layers.Dense(128, activation="relu"), keras.layers.Dropout(0.3), keras.layers.Dense(128, activation="relu"),
                              keras.layers.Dropout(0.3), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(0.001), metrics=["accuracy"])
    times = []
    for _ in range(epochs):
        start = time.perf_counter()
        model.fit(x, y, batch_size=128, epochs=1, verbose=0)
        times.append(time.perf_counter() - start)
    return min(times)


def convolutional():
    """A small network of two convolutions and two dense layers, on the first fifth of the examples."""
    keras = tf.keras
    layers = keras.layers
    model = keras.Sequential([layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(), layers.Conv2D(32, 3, activation="relu"),
                              layers.MaxPooling2D(), layers.Flatten(), layers.Dense(64, activation="relu"), layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(0.001), metrics=["accuracy"])
    images, labels = x.reshape(-1, 28, 28, 1)[:size // 5], y[:size // 5]
    times = []
    for _ in range(epochs):
        start = time.perf_counter()
        model.fit(images, labels, batch_size=128, epochs=1, verbose=0)
        times.append(time.perf_counter() - start)
    return min(times)


print(json.dumps({"tensorflow": tf.__version__, "session": session(), "fit": fit(), "convolutional": convolutional()}))
