from tensorflow import keras
from tensorflow.keras import layers

HIDDEN = [300, 200, 100, 50]


def build(input_size, classes, rate=0.1):
    inputs = keras.Input(shape=(input_size,))
    x = layers.Dense(HIDDEN[0], activation="relu", kernel_initializer="he_normal")(inputs)
    x = layers.Dropout(rate)(x)
    x = layers.Dense(HIDDEN[1], activation="relu", kernel_initializer="he_normal")(x)
    x = layers.Dropout(rate)(x)
    x = layers.Dense(HIDDEN[2], activation="relu", kernel_initializer="he_normal")(x)
    x = layers.Dense(HIDDEN[3], activation="relu", kernel_initializer="he_normal")(x)
    outputs = layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, outputs)


(x_train, y_train), (x_test, y_test) = keras.datasets.fashion_mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
x_test = x_test.reshape(-1, 784).astype("float32") / 255
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = build(784, 10)
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.01, momentum=0.9),
    loss=keras.losses.CategoricalCrossentropy(),
    metrics=[keras.metrics.CategoricalAccuracy()],
)
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
model.fit(x_train, y_train, batch_size=64, epochs=30, validation_split=0.1, callbacks=[stop])
print(model.evaluate(x_test, y_test))
