import string

import numpy as np
from tensorflow import keras
from tensorflow.keras import backend as K
from tensorflow.keras import layers

alphabet = string.ascii_lowercase + string.digits
img_w, img_h, max_len = 128, 32, 8


def ctc(args):
    y_pred, labels, input_length, label_length = args
    y_pred = y_pred[:, 2:, :]
    return K.ctc_batch_cost(labels, y_pred, input_length, label_length)


inp = keras.Input(name="the_input", shape=(img_w, img_h, 1), dtype="float32")
inner = inp
for i, f in enumerate([16, 32]):
    inner = layers.Conv2D(f, (3, 3), padding="same", kernel_initializer="he_normal", name=f"conv{i + 1}")(inner)
    inner = layers.Activation("relu")(inner)
    inner = layers.MaxPooling2D(pool_size=(2, 2), name="max%d" % (i + 1))(inner)
inner = layers.Reshape(target_shape=(img_w // 4, (img_h // 4) * 32), name="reshape")(inner)
inner = layers.Dense(32, activation="relu", name="dense1")(inner)
gru_1 = layers.GRU(64, return_sequences=True, kernel_initializer="he_normal", name="gru1")(inner)
gru_1b = layers.GRU(64, return_sequences=True, go_backwards=True, kernel_initializer="he_normal", name="gru1_b")(inner)
merged = layers.add([gru_1, gru_1b])
gru_2 = layers.Bidirectional(layers.GRU(32, return_sequences=True), merge_mode="ave")(merged)
inner = layers.Dense(len(alphabet) + 1, kernel_initializer="he_normal", name="dense2")(gru_2)
y_pred = layers.Activation("softmax", name="softmax")(inner)
labels = keras.Input(name="the_labels", shape=[max_len], dtype="float32")
input_length = keras.Input(name="input_length", shape=[1], dtype="int64")
label_length = keras.Input(name="label_length", shape=[1], dtype="int64")
loss_out = layers.Lambda(ctc, output_shape=(1,), name="ctc")([y_pred, labels, input_length, label_length])
model = keras.Model(inputs=[inp, labels, input_length, label_length], outputs=loss_out)
model.compile(loss={"ctc": lambda y_true, y_pred: y_pred}, optimizer=keras.optimizers.SGD(learning_rate=0.02, momentum=0.9, nesterov=True))
predictor = keras.Model(inputs=inp, outputs=y_pred)
