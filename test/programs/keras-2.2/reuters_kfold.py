import numpy as np
from keras import layers, models
from keras.datasets import boston_housing, reuters
from keras.utils.np_utils import to_categorical

(train_data, train_labels), (test_data, test_labels) = reuters.load_data(num_words=10000)


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.0
    return results


x_train = vectorize_sequences(train_data)
y_train = to_categorical(train_labels)
topics = models.Sequential()
topics.add(layers.Dense(64, activation="relu", input_shape=(10000,)))
topics.add(layers.Dense(64, activation="relu"))
topics.add(layers.Dense(46, activation="softmax"))
topics.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
topics.fit(x_train, y_train, epochs=9, batch_size=512)

(train_x, train_y), (test_x, test_y) = boston_housing.load_data()
mean = train_x.mean(axis=0)
train_x -= mean
std = train_x.std(axis=0)
train_x /= std


def build_model():
    model = models.Sequential()
    model.add(layers.Dense(64, activation="relu", input_shape=(train_x.shape[1],)))
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


k = 4
num_val_samples = len(train_x) // k
for i in range(k):
    partial_x = np.concatenate([train_x[: i * num_val_samples], train_x[(i + 1) * num_val_samples :]], axis=0)
    partial_y = np.concatenate([train_y[: i * num_val_samples], train_y[(i + 1) * num_val_samples :]], axis=0)
    fold = build_model()
    fold.fit(partial_x, partial_y, epochs=100, batch_size=1, verbose=0)
