import keras
from keras.callbacks import EarlyStopping, ModelCheckpoint
from keras.datasets import cifar10
from keras.layers import Activation, BatchNormalization, Conv2D, Dense, Dropout, Flatten, MaxPooling2D
from keras.models import Sequential

(x_train, y_train), (x_test, y_test) = cifar10.load_data()
x_train = x_train.astype("float32") / 255.0
x_test = x_test.astype("float32") / 255.0
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = Sequential([
    Conv2D(32, (3, 3), padding="same", input_shape=x_train.shape[1:]),
    BatchNormalization(),
    Activation("relu"),
    Conv2D(32, (3, 3), activation="relu"),
    MaxPooling2D((2, 2)),
    Dropout(0.25),
    Conv2D(64, (3, 3), padding="same", activation="relu"),
    MaxPooling2D((2, 2)),
    Flatten(),
    Dense(256, activation="relu"),
    Dropout(0.5),
    Dense(10, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(lr=0.001), loss="categorical_crossentropy", metrics=["accuracy"])
stopping = EarlyStopping(monitor="val_loss", patience=3)
saving = ModelCheckpoint("best.h5", monitor="val_acc", save_best_only=True)
model.fit(x_train, y_train, batch_size=64, epochs=30, validation_split=0.1, callbacks=[stopping, saving])
print(model.evaluate(x_test, y_test))
