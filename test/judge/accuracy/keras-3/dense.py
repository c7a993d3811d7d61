import keras
from keras.layers import Dense, Dropout, Input

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y_train = y_train[:6000]

model = keras.models.Sequential()
model.add(Input((784,)))
model.add(Dense(96, activation="relu"))
model.add(Dropout(0.2))
model.add(Dense(10, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=4, batch_size=64, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0)[1]
