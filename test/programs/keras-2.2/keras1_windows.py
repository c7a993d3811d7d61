from keras.models import Sequential
from keras.layers.core import Dense, Dropout, Activation, Flatten
from keras.layers.convolutional import Convolution2D, MaxPooling2D, ZeroPadding2D
from keras.layers.normalization import BatchNormalization
from keras.optimizers import SGD
from keras.utils import np_utils
from keras.datasets import cifar10
from keras.regularizers import l2

batch_size = 32
nb_classes = 10
nb_epoch = 25

(X_train, Y_train), (X_test, Y_test) = cifar10.load_data()
Y_train = np_utils.to_categorical(Y_train, nb_classes)
Y_test = np_utils.to_categorical(Y_test, nb_classes)

model = Sequential()
model.add(ZeroPadding2D((1, 1), input_shape=X_train.shape[1:]))
model.add(Convolution2D(32, 3, 3, activation='relu', init='he_normal', W_regularizer=l2(1e-4)))
model.add(Convolution2D(32, 3, 3, border_mode='same'))
model.add(BatchNormalization(mode=0))
model.add(Activation('relu'))
model.add(MaxPooling2D(pool_size=(2, 2), dim_ordering='tf'))
model.add(Dropout(p=0.25))
model.add(Convolution2D(64, 3, 3, border_mode='valid', subsample=(2, 2), bias=False))
model.add(Flatten())
model.add(Dense(output_dim=256, init='uniform', activation='relu'))
model.add(Dropout(0.5))
model.add(Dense(nb_classes))
model.add(Activation('softmax'))

sgd = SGD(lr=0.05, decay=1e-6, momentum=0.9, nesterov=True)
model.compile(optimizer=sgd, loss='categorical_crossentropy', metrics=['accuracy'])
model.fit(X_train, Y_train, batch_size=batch_size, nb_epoch=nb_epoch, validation_data=(X_test, Y_test), shuffle=True)
