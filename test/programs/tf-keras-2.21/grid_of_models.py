import itertools

import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import BatchNormalization, Dense, Dropout, InputLayer

grid = {"units": [16, 32], "depth": [1, 2], "dropout": [0.0, 0.3]}
X = np.random.rand(1000, 12).astype("float32")
y = (X.sum(axis=1) > 6).astype("int32")
X_train, X_val = X[:800], X[800:]
y_train, y_val = y[:800], y[800:]


def candidates(grid):
    keys = sorted(grid)
    for values in itertools.product(*(grid[k] for k in keys)):
        yield dict(zip(keys, values))


def create(units, depth, dropout, norm=False):
    model = Sequential()
    model.add(InputLayer(input_shape=(X_train.shape[1],)))
    for _ in range(depth):
        model.add(Dense(units, activation="elu", kernel_initializer="he_uniform"))
        if norm:
            model.add(BatchNormalization())
        if dropout:
            model.add(Dropout(dropout))
    model.add(Dense(1, activation="sigmoid"))
    model.compile("nadam", "binary_crossentropy", metrics=["accuracy"])
    return model


results = {}
for params in candidates(grid):
    m = create(**params)
    h = m.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=1, batch_size=64, verbose=0)
    results[tuple(params.items())] = h.history
best = create(64, 3, 0.2, norm=True)
best.fit(X, y, epochs=3, batch_size=50, validation_split=0.1)
