import tensorflow.keras as K


def H(x, bottleneck, growth):
    init = K.initializers.he_normal(seed=0)
    x = K.layers.Activation("relu")(K.layers.BatchNormalization(axis=3)(x))
    x = K.layers.Conv2D(bottleneck, (1, 1), padding="same", kernel_initializer=init)(x)
    x = K.layers.Activation("relu")(K.layers.BatchNormalization(axis=3)(x))
    return K.layers.Conv2D(growth, (3, 3), padding="same", kernel_initializer=init)(x)


def dense_block(X, nb_filters, growth_rate, layers):
    for _ in range(layers):
        out = H(X, 4 * growth_rate, growth_rate)
        X = K.layers.concatenate([X, out], axis=-1)
        nb_filters += growth_rate
    return X, nb_filters


def transition(X, nb_filters, compression):
    n = int(nb_filters * compression)
    X = K.layers.BatchNormalization()(X)
    X = K.layers.Activation(K.activations.relu)(X)
    X = K.layers.Conv2D(filters=n, kernel_size=1)(X)
    return K.layers.AveragePooling2D((2, 2), strides=2)(X), n


def densenet(growth_rate=32, compression=1.0, blocks=(6, 12)):
    X = inputs = K.Input(shape=(64, 64, 3))
    n = 2 * growth_rate
    X = K.layers.Conv2D(n, 7, strides=(2, 2), padding="same")(X)
    X = K.layers.MaxPool2D(3, 2, "same")(X)
    for i, count in enumerate(blocks):
        X, n = dense_block(X, n, growth_rate, count)
        if i != len(blocks) - 1:
            X, n = transition(X, n, compression)
    X = K.layers.AveragePooling2D(X.shape[1:3])(X)
    X = K.layers.Dense(1000, activation="softmax")(K.layers.Flatten()(X))
    return K.models.Model(inputs=inputs, outputs=X)


model = densenet(12, 0.5)
model.compile(K.optimizers.SGD(0.1, momentum=0.9), "categorical_crossentropy", ["accuracy"])
