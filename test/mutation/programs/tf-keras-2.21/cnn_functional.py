import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Activation, BatchNormalization, Conv2D, Dense, Dropout, GlobalAveragePooling2D, Input, MaxPooling2D, add
from tensorflow.keras.models import Model

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = np.expand_dims(x_train.astype("float32") / 255.0, -1)
x_test = np.expand_dims(x_test.astype("float32") / 255.0, -1)


def residual(x, filters):
    shortcut = Conv2D(filters, 1, padding="same")(x)
    y = Conv2D(filters, 3, padding="same", use_bias=False)(x)
    y = BatchNormalization()(y)
    y = Activation("relu")(y)
    y = Conv2D(filters, 3, padding="same")(y)
    return Activation("relu")(add([shortcut, y]))


inputs = Input((28, 28, 1))
x = Conv2D(16, 3, activation="relu")(inputs)
x = residual(x, 32)
x = MaxPooling2D()(x)
x = residual(x, 64)
x = GlobalAveragePooling2D()(x)
x = Dense(64, activation="relu")(x)
x = Dropout(0.25)(x)
outputs = Dense(10, activation="softmax")(x)
model = Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
checkpoint = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_accuracy", save_best_only=True)
model.fit(x_train, y_train, batch_size=128, epochs=6, validation_split=0.1, callbacks=[checkpoint])
model.evaluate(x_test, y_test)
