import keras
from keras import layers


class Classifier(keras.Model):
    def __init__(self, classes, width=128):
        super().__init__()
        self.flatten = layers.Flatten()
        self.hidden1 = layers.Dense(width, activation="relu")
        self.hidden2 = layers.Dense(width, activation="relu")
        self.dropout = layers.Dropout(0.2)
        self.head = layers.Dense(classes, activation="softmax")

    def call(self, inputs, training=False):
        x = self.flatten(inputs)
        x = self.hidden1(x)
        x = self.hidden2(x)
        x = self.dropout(x, training=training)
        return self.head(x)
