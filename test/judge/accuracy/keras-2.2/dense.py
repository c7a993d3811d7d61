import keras
from keras.layers import Dense, Dropout

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y_train = y_train[:6000]
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = keras.models.Sequential()
model.add(Dense(64, activation="relu", input_shape=(784,)))
model.add(Dropout(0.3))
model.add(Dense(64, activation="relu"))
model.add(Dropout(0.3))
model.add(Dense(10, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(lr=0.002), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=4, batch_size=64, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0)[1]
