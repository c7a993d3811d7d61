import keras
from keras.layers import Dense, GRU

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 28, 28).astype("float32") / 255
x_test = x_test.reshape(-1, 28, 28).astype("float32") / 255
y_train = y_train[:6000]
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = keras.models.Sequential()
model.add(GRU(32, input_shape=(28, 28)))
model.add(Dense(10, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(lr=0.005), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=6, batch_size=50, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0)[1]
