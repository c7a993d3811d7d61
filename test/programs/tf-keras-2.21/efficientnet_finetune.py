import tensorflow as tf

from tensorflow.keras import layers
from tensorflow.keras.applications.vgg16 import VGG16

NUM_CLASSES = 102


def unfreeze(model, last):
    for layer in model.layers[-last:]:
        if not isinstance(layer, layers.BatchNormalization):
            layer.trainable = True


conv_base = VGG16(weights=None, include_top=False, input_shape=(150, 150, 3))
for layer in conv_base.layers:
    layer.trainable = False
unfreeze(conv_base, 4)

x = conv_base.output
x = layers.Flatten(name="flatten")(x)
x = layers.Dense(256, activation="relu")(x)
x = layers.BatchNormalization()(x)
predictions = layers.Dense(NUM_CLASSES, activation="softmax", name="flowers")(x)
flowers = tf.keras.models.Model(inputs=conv_base.input, outputs=predictions)
flowers.compile(optimizer=tf.keras.optimizers.legacy.SGD(learning_rate=1e-4, momentum=0.9), loss="categorical_crossentropy")

feature_extractor = tf.keras.Model(inputs=conv_base.inputs, outputs=conv_base.get_layer("block3_conv3").output)
