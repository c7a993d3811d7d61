import numpy as np
from keras import backend as K
from keras.datasets import mnist
from keras.layers import Dense, Dropout, Flatten, Input, Lambda
from keras.models import Model
from keras.optimizers import RMSprop


def euclidean_distance(vectors):
    x, y = vectors
    return K.sqrt(K.maximum(K.sum(K.square(x - y), axis=1, keepdims=True), K.epsilon()))


def contrastive_loss(y_true, y_pred):
    return K.mean(y_true * K.square(y_pred) + (1 - y_true) * K.square(K.maximum(1 - y_pred, 0)))


def create_base_network(input_shape):
    given = Input(shape=input_shape)
    x = Flatten()(given)
    x = Dense(128, activation="relu")(x)
    x = Dropout(0.1)(x)
    x = Dense(128, activation="relu")(x)
    return Model(given, Dense(32)(x))


(x_train, y_train), _ = mnist.load_data()
x_train = x_train.astype("float32") / 255
rows = np.random.randint(0, len(x_train), size=(2, 2000))
same = (y_train[rows[0]] == y_train[rows[1]]).astype("float32").reshape(-1, 1)

base_network = create_base_network((28, 28))
input_a = Input(shape=(28, 28))
input_b = Input(shape=(28, 28))
distance = Lambda(euclidean_distance)([base_network(input_a), base_network(input_b)])
model = Model([input_a, input_b], distance)
model.compile(loss=contrastive_loss, optimizer=RMSprop())
model.fit([x_train[rows[0]], x_train[rows[1]]], same, batch_size=128, epochs=5)
