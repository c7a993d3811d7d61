import tf_keras as keras
from tf_keras.layers import Dense

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train[:6000].reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y_train = y_train[:6000]

model = keras.models.Sequential()
model.add(Dense(80, activation="elu", kernel_initializer="he_normal", input_shape=(784,)))
model.add(Dense(40, activation="elu", kernel_initializer="he_normal"))
model.add(Dense(10, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer=keras.optimizers.SGD(learning_rate=0.05), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=4, batch_size=32, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0)[1]
