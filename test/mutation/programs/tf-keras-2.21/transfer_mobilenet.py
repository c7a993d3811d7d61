import tensorflow as tf

SIZE = (96, 96)
train = tf.keras.utils.image_dataset_from_directory("flowers", validation_split=0.2, subset="training", seed=1, image_size=SIZE, batch_size=32)
validation = tf.keras.utils.image_dataset_from_directory("flowers", validation_split=0.2, subset="validation", seed=1, image_size=SIZE, batch_size=32)

augmentation = tf.keras.Sequential([tf.keras.layers.RandomFlip("horizontal"), tf.keras.layers.RandomRotation(0.1)])
base = tf.keras.applications.MobileNetV2(input_shape=SIZE + (3,), include_top=False, weights="imagenet")
base.trainable = False

inputs = tf.keras.Input(shape=SIZE + (3,))
x = augmentation(inputs)
x = tf.keras.applications.mobilenet_v2.preprocess_input(x)
x = base(x, training=False)
x = tf.keras.layers.GlobalAveragePooling2D()(x)
x = tf.keras.layers.Dropout(0.2)(x)
outputs = tf.keras.layers.Dense(5, activation="softmax")(x)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer=tf.keras.optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train, epochs=5, validation_data=validation)
