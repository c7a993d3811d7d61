import tensorflow as tf
from tensorflow.keras import layers

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.boston_housing.load_data()
normalizer = layers.Normalization(axis=-1)
normalizer.adapt(x_train)

model = tf.keras.Sequential()
model.add(tf.keras.Input(shape=(13,)))
model.add(normalizer)
model.add(layers.Dense(64, activation="relu"))
model.add(layers.Dense(32, activation="relu"))
model.add(layers.Dense(1))
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.01), loss="mean_squared_error", metrics=["mae"])
stopper = tf.keras.callbacks.EarlyStopping(monitor="val_loss", patience=10, restore_best_weights=True)
model.fit(x_train, y_train, batch_size=32, epochs=100, validation_split=0.2, callbacks=[stopper], verbose=0)
print(model.evaluate(x_test, y_test))
