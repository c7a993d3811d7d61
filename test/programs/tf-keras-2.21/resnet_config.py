import argparse

from tensorflow import keras
from tensorflow.keras import regularizers
from tensorflow.keras.layers import Add, BatchNormalization, Conv2D, Dense, GlobalAveragePooling2D, Input, ReLU

CONFIG = {"stages": [(16, 2, 1), (32, 2, 2), (64, 2, 2)], "weight_decay": 1e-4}


class ResNetBuilder(object):
    def __init__(self, config, classes=10):
        self.config = config
        self.classes = classes
        self.reg = regularizers.l2(config["weight_decay"])

    def _conv(self, x, filters, strides=1, kernel=3):
        return Conv2D(filters, kernel, strides=strides, padding="same", kernel_regularizer=self.reg, use_bias=False)(x)

    def _bn_relu(self, x):
        return ReLU()(BatchNormalization(momentum=0.9)(x))

    def _block(self, x, filters, strides):
        shortcut = x
        y = self._bn_relu(self._conv(x, filters, strides))
        y = BatchNormalization()(self._conv(y, filters))
        if strides != 1 or shortcut.shape[-1] != filters:
            shortcut = self._conv(shortcut, filters, strides, kernel=1)
        return ReLU()(Add()([y, shortcut]))

    def build(self, shape):
        inp = Input(shape)
        x = self._bn_relu(self._conv(inp, 16))
        for filters, blocks, first in self.config["stages"]:
            for i in range(blocks):
                x = self._block(x, filters, first if i == 0 else 1)
        x = GlobalAveragePooling2D()(x)
        out = Dense(self.classes, activation="softmax", kernel_regularizer=self.reg)(x)
        return keras.Model(inputs=inp, outputs=out)


def schedule(epoch, lr):
    return lr * 0.1 if epoch in (80, 120) else lr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lr", type=float, default=0.1)
    parser.add_argument("--batch-size", type=int, default=128)
    parser.add_argument("--epochs", type=int, default=2)
    args = parser.parse_args()
    (x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
    x_train, x_test = x_train.astype("float32") / 255.0, x_test.astype("float32") / 255.0
    y_train = keras.utils.to_categorical(y_train, 10)
    y_test = keras.utils.to_categorical(y_test, 10)
    model = ResNetBuilder(CONFIG).build(x_train.shape[1:])
    model.compile(
        loss="categorical_crossentropy",
        optimizer=keras.optimizers.SGD(learning_rate=args.lr, momentum=0.9, nesterov=True),
        metrics=["accuracy"],
    )
    model.fit(
        x_train, y_train, batch_size=args.batch_size, epochs=args.epochs, validation_data=(x_test, y_test),
        callbacks=[keras.callbacks.LearningRateScheduler(schedule)],
    )


if __name__ == "__main__":
    main()
