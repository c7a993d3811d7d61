from tensorflow.keras.layers import BatchNormalization, Conv3D, ConvLSTM2D
from tensorflow.keras.models import Sequential

frames = Sequential()
frames.add(ConvLSTM2D(filters=16, kernel_size=(3, 3), input_shape=(None, 40, 40, 1), padding="same", return_sequences=True))
frames.add(BatchNormalization())
for filters in (16, 16):
    frames.add(ConvLSTM2D(filters=filters, kernel_size=(3, 3), padding="same", return_sequences=True))
    frames.add(BatchNormalization())
frames.add(Conv3D(filters=1, kernel_size=(3, 3, 3), activation="sigmoid", padding="same", data_format="channels_last"))
frames.compile(loss="binary_crossentropy", optimizer="adadelta")
