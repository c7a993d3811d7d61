import keras
from keras.layers import AveragePooling2D, Conv2D, Dense, Flatten, Input

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 28, 28, 1).astype("float32") / 255
x_test = x_test.reshape(-1, 28, 28, 1).astype("float32") / 255
y_train = y_train[:6000]
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = keras.models.Sequential()
model.add(Input((28, 28, 1)))
model.add(Conv2D(12, 5, strides=2, activation="relu", padding="same"))
model.add(AveragePooling2D(2))
model.add(Conv2D(24, 3, activation="relu"))
model.add(Flatten())
model.add(Dense(10, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(learning_rate=0.003), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=4, batch_size=50, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0)[1]
