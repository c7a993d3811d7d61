from keras import layers, models, optimizers
from keras.applications import VGG16
from keras.applications.vgg16 import preprocess_input
from keras.preprocessing.image import ImageDataGenerator

conv_base = VGG16(weights="imagenet", include_top=False, input_shape=(64, 64, 3))
conv_base.trainable = False

model = models.Sequential()
model.add(conv_base)
model.add(layers.Flatten())
model.add(layers.Dense(256, activation="relu"))
model.add(layers.Dropout(0.5))
model.add(layers.Dense(1, activation="sigmoid"))

train_datagen = ImageDataGenerator(preprocessing_function=preprocess_input, rotation_range=30, horizontal_flip=True)
test_datagen = ImageDataGenerator(preprocessing_function=preprocess_input)
train_generator = train_datagen.flow_from_directory("pets/train", target_size=(64, 64), batch_size=20, class_mode="binary")
validation_generator = test_datagen.flow_from_directory("pets/validation", target_size=(64, 64), batch_size=20, class_mode="binary")

model.compile(loss="binary_crossentropy", optimizer=optimizers.RMSprop(lr=2e-5), metrics=["acc"])
model.fit_generator(train_generator, steps_per_epoch=2, epochs=3, validation_data=validation_generator, validation_steps=1)
