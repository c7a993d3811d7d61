import tensorflow as tf
from tensorflow.keras import Input, Model, Sequential
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Conv2D, Dense, Dropout, Flatten, Lambda, MaxPooling2D


def embedding_network(shape):
    net = Sequential(name="embedding")
    net.add(Conv2D(32, (5, 5), activation="relu", input_shape=shape))
    net.add(MaxPooling2D())
    net.add(Conv2D(64, (3, 3), activation="relu"))
    net.add(MaxPooling2D())
    net.add(Flatten())
    net.add(Dropout(0.4))
    net.add(Dense(48, activation=None))
    return net


def distance(pair):
    a, b = pair
    return K.sqrt(K.maximum(K.sum(K.square(a - b), axis=1, keepdims=True), K.epsilon()))


def contrastive_loss(y_true, d, margin=1.0):
    y_true = tf.cast(y_true, d.dtype)
    return tf.reduce_mean(y_true * tf.square(d) + (1 - y_true) * tf.square(tf.maximum(margin - d, 0)))


shape = (28, 28, 1)
left, right = Input(shape), Input(shape)
embed = embedding_network(shape)
gap = Lambda(distance, output_shape=(1,))([embed(left), embed(right)])
siamese = Model([left, right], gap)
siamese.compile(loss=contrastive_loss, optimizer="rmsprop")
