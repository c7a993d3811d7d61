from tensorflow.keras import layers, models


def build_network(classes):
    model = models.Sequential()
    model.add(layers.Conv2D(32, 3, activation="relu", input_shape=(28, 28, 1)))
    model.add(layers.MaxPooling2D())
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(128, activation="relu"))
    model.add(layers.Dropout(0.4))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
