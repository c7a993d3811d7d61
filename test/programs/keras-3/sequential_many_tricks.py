import keras
from keras.models import Sequential
from keras.layers import *
import numpy as np

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, x_test = x_train.astype("float32") / 255, x_test.astype("float32") / 255
n_classes = len(np.unique(y_train)) if False else 10
y_train, y_test = keras.utils.to_categorical(y_train, n_classes), keras.utils.to_categorical(y_test, n_classes)

model = Sequential([Input(x_train.shape[1:]), GaussianNoise(0.05)])
drop = iter([0.2, 0.3, 0.4])
for filters in (32, 64, 128):
    for _ in range(2):
        model.add(Conv2D(filters, 3, padding="same", kernel_initializer="he_uniform", kernel_constraint=keras.constraints.MaxNorm(3)))
        model.add(ELU())
        model.add(GroupNormalization(groups=8))
    model.add(MaxPooling2D((2, 2)))
    model.add(SpatialDropout2D(next(drop)))
model.add(Flatten())
model.add(Dense(n_classes))
model.add(Activation("softmax"))
model.pop()
model.pop()
model.add(Dense(n_classes, activation="softmax", dtype="float32"))

model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Nadam(learning_rate=5e-4), metrics=["acc"])
model.fit(x_train, y_train, batch_size=64, epochs=2, validation_data=(x_test, y_test))
print(model.evaluate(x_test, y_test, batch_size=128, verbose=0))
