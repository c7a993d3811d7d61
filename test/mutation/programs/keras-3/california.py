import keras
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.california_housing.load_data()
y_train = y_train / 100000.0
y_test = y_test / 100000.0
scaling = layers.Normalization()
scaling.adapt(x_train)
inputs = keras.Input((8,))
x = scaling(inputs)
x = layers.Dense(64, activation="relu")(x)
x = layers.Dense(64, activation="relu")(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse", metrics=["mae"])
model.fit(x_train, y_train, batch_size=64, epochs=10, validation_split=0.2)
print(model.evaluate(x_test, y_test))
