import keras

import settings
from models.classifier import Classifier

(x_train, y_train), (x_test, y_test) = keras.datasets.fashion_mnist.load_data()
x_train = x_train.astype("float32") / 255.0
x_test = x_test.astype("float32") / 255.0

model = Classifier(settings.CLASSES)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=settings.LEARNING_RATE),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, batch_size=settings.BATCH_SIZE, epochs=settings.EPOCHS, validation_data=(x_test, y_test))
