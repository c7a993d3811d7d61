# %%
import numpy as np
import tensorflow as tf

x_train = np.random.rand(80, 28, 28).astype("float32")
y_train = np.random.randint(0, 10, 80)

# %% A first try
model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Flatten(input_shape=[28, 28]))
model.add(tf.keras.layers.Dense(30, activation="selu", kernel_initializer="lecun_normal"))
model.add(tf.keras.layers.Dense(10, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer=tf.keras.optimizers.SGD(learning_rate=0.01), metrics=["accuracy"])
history = model.fit(x_train, y_train, epochs=1, batch_size=20, verbose=0)

# %% The same name, another model
n_hidden = [40, 20]
model = tf.keras.models.Sequential([tf.keras.layers.InputLayer(input_shape=(28, 28)), tf.keras.layers.Reshape((28, 28, 1))])
for filters in (8, 16):
    model.add(tf.keras.layers.Conv2D(filters, 3, activation="relu"))
    model.add(tf.keras.layers.MaxPool2D())
model.add(tf.keras.layers.Flatten())
for units in n_hidden:
    model.add(tf.keras.layers.Dense(units, use_bias=False))
    model.add(tf.keras.layers.BatchNormalization())
    model.add(tf.keras.layers.LeakyReLU(alpha=0.2))
model.add(tf.keras.layers.Dense(10))
model.compile(
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    optimizer=tf.keras.optimizers.Adam(tf.keras.optimizers.schedules.ExponentialDecay(1e-3, 500, 0.9)),
)
history = model.fit(x_train, y_train, epochs=1, validation_split=0.25, verbose=0)

# %% Frozen, with a new head
base = tf.keras.Sequential(model.layers[:-1])
base.trainable = False
head = tf.keras.Sequential([base, tf.keras.layers.Dense(5, activation="softmax")])
head.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop")
head.fit(x_train, y_train % 5, epochs=1, verbose=0)
