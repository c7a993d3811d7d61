from tensorflow.keras.optimizers import Adam

from data import load
from network import build_network


def main():
    (x_train, y_train), (x_test, y_test) = load()
    model = build_network(10)
    model.compile(optimizer=Adam(learning_rate=0.001), loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, batch_size=64, epochs=4, validation_data=(x_test, y_test))
    print(model.evaluate(x_test, y_test))


main()
