import keras
from keras import layers

train_ds, val_ds = keras.utils.image_dataset_from_directory(
    "pets/train", validation_split=0.2, subset="both", seed=7, image_size=(96, 96), batch_size=16, label_mode="binary"
)
base = keras.applications.Xception(weights="imagenet", input_shape=(96, 96, 3), include_top=False)
base.trainable = False
inputs = keras.Input(shape=(96, 96, 3))
x = layers.RandomFlip("horizontal")(inputs)
x = layers.Rescaling(scale=1 / 127.5, offset=-1)(x)
x = base(x, training=False)
x = layers.GlobalAveragePooling2D()(x)
x = layers.Dropout(0.2)(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(1e-4), loss=keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
model.fit(train_ds, epochs=2, validation_data=val_ds)
