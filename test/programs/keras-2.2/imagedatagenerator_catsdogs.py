import os

from keras import layers, models, optimizers
from keras.preprocessing.image import ImageDataGenerator

base_dir = "/data/cats_and_dogs_small"
train_dir = os.path.join(base_dir, "train")
validation_dir = os.path.join(base_dir, "validation")


def build_model(n_blocks=4, start=32):
    model = models.Sequential()
    for i in range(n_blocks):
        kwargs = {"input_shape": (150, 150, 3)} if i == 0 else {}
        model.add(layers.Conv2D(min(start * 2 ** i, 128), (3, 3), activation="relu", **kwargs))
        model.add(layers.MaxPooling2D((2, 2)))
    model.add(layers.Flatten())
    model.add(layers.Dropout(0.5))
    model.add(layers.Dense(512, activation="relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    return model


model = build_model()
model.compile(loss="binary_crossentropy", optimizer=optimizers.RMSprop(lr=1e-4), metrics=["acc"])

train_datagen = ImageDataGenerator(rescale=1.0 / 255, rotation_range=40, width_shift_range=0.2, horizontal_flip=True)
test_datagen = ImageDataGenerator(rescale=1.0 / 255)
train_generator = train_datagen.flow_from_directory(train_dir, target_size=(150, 150), batch_size=32, class_mode="binary")
validation_generator = test_datagen.flow_from_directory(validation_dir, target_size=(150, 150), batch_size=32, class_mode="binary")
history = model.fit_generator(
    train_generator, steps_per_epoch=100, epochs=30, validation_data=validation_generator, validation_steps=50
)
