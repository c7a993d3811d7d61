import numpy as np
from keras import backend as K
from keras.callbacks import ModelCheckpoint, ReduceLROnPlateau
from keras.layers import Activation, Add, BatchNormalization, Concatenate, Conv2D, Conv2DTranspose, Dropout, Input, MaxPool2D
from keras.models import Model
from keras.optimizers import SGD
from keras.regularizers import l2

K.set_image_data_format('channels_last')
SMOOTH = 1.


def dice_coef(y_true, y_pred):
    y_true_f = K.flatten(y_true)
    y_pred_f = K.flatten(y_pred)
    intersection = K.sum(y_true_f * y_pred_f)
    return (2. * intersection + SMOOTH) / (K.sum(y_true_f) + K.sum(y_pred_f) + SMOOTH)


def dice_coef_loss(y_true, y_pred):
    return 1. - dice_coef(y_true, y_pred)


def residual(x, n_filters, dropout=None):
    shortcut = x
    if K.int_shape(x)[-1] != n_filters:
        shortcut = Conv2D(n_filters, 1, padding='same', kernel_regularizer=l2(1e-4))(x)
    y = x
    for i in range(2):
        y = BatchNormalization()(y)
        y = Activation('relu')(y)
        if dropout and i == 1:
            y = Dropout(dropout)(y)
        y = Conv2D(n_filters, (3, 3), padding='same', kernel_initializer='he_normal', kernel_regularizer=l2(1e-4))(y)
    return Add()([shortcut, y])


def get_unet(input_shape=(96, 96, 3), depth=3, start=16, classes=1):
    inputs = Input(input_shape)
    skips = []
    x = inputs
    for level in range(depth):
        x = residual(x, start * 2 ** level, dropout=0.1 * level)
        skips.append(x)
        x = MaxPool2D((2, 2))(x)
    x = residual(x, start * 2 ** depth)
    for level, skip in reversed(list(enumerate(skips))):
        x = Conv2DTranspose(start * 2 ** level, 2, strides=2, padding='same')(x)
        x = Concatenate(axis=-1)([x, skip])
        x = residual(x, start * 2 ** level)
    out = Conv2D(classes, (1, 1), activation='sigmoid' if classes == 1 else 'softmax')(x)
    model = Model(inputs=[inputs], outputs=[out])
    model.compile(optimizer=SGD(lr=0.01, momentum=0.99, decay=1e-6, nesterov=True), loss=dice_coef_loss, metrics=[dice_coef])
    return model


model = get_unet()
images = np.zeros((16, 96, 96, 3), dtype='float32')
masks = np.zeros((16, 96, 96, 1), dtype='float32')
model.fit(images, masks, batch_size=4, nb_epoch=1, verbose=1, shuffle=True, validation_split=0.2,
          callbacks=[ModelCheckpoint('weights.h5', monitor='val_loss', save_best_only=True), ReduceLROnPlateau(factor=0.2, patience=5)])
