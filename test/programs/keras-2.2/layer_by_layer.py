"""A network that grows layer by layer."""
import keras

shape = 28 * 28

(a, b), (c, d) = keras.datasets.mnist.load_data()
a = a.reshape(-1, shape).astype("float32") / 255
c = c.reshape(-1, shape).astype("float32") / 255
b = keras.utils.to_categorical(b, num_classes=10)
d = keras.utils.to_categorical(d, num_classes=10)

net = keras.models.Sequential()
net.add(keras.layers.Dense(64, input_dim=shape, activation="relu"))
net.add(keras.layers.Dropout(0.25))
net.add(keras.layers.Dense(10, activation="softmax"))

net.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(lr=0.002), metrics=["accuracy"])
log = net.fit(a, b, epochs=2, batch_size=100, validation_data=(c, d), verbose=0)
print("done " + str(len(log.epoch)))
