import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

IMAGE_SIZE, NUM_CLASSES = 128, 20


def convolution_block(block_input, num_filters=64, kernel_size=3, dilation_rate=1, use_bias=False):
    x = layers.Conv2D(num_filters, kernel_size=kernel_size, dilation_rate=dilation_rate, padding="same", use_bias=use_bias, kernel_initializer=keras.initializers.HeNormal())(block_input)
    x = layers.BatchNormalization()(x)
    return tf.nn.relu(x)


def pyramid(dspp_input):
    dims = dspp_input.shape
    x = layers.AveragePooling2D(pool_size=(dims[-3], dims[-2]))(dspp_input)
    x = convolution_block(x, kernel_size=1, use_bias=True)
    out_pool = layers.UpSampling2D(size=(dims[-3] // x.shape[1], dims[-2] // x.shape[2]), interpolation="bilinear")(x)
    outs = [convolution_block(dspp_input, kernel_size=k, dilation_rate=r) for k, r in ((1, 1), (3, 6), (3, 12))]
    x = layers.Concatenate(axis=-1)([out_pool] + outs)
    return convolution_block(x, kernel_size=1)


def deeplab(image_size, num_classes):
    model_input = keras.Input(shape=(image_size, image_size, 3))
    resnet50 = keras.applications.ResNet50(weights=None, include_top=False, input_tensor=model_input)
    x = resnet50.get_layer("conv4_block6_2_relu").output
    x = pyramid(x)
    input_a = layers.UpSampling2D(size=(image_size // 4 // x.shape[1], image_size // 4 // x.shape[2]), interpolation="bilinear")(x)
    input_b = convolution_block(resnet50.get_layer("conv2_block3_2_relu").output, num_filters=48, kernel_size=1)
    x = layers.Concatenate(axis=-1)([input_a, input_b])
    x = convolution_block(convolution_block(x))
    x = layers.UpSampling2D(size=(image_size // x.shape[1], image_size // x.shape[2]), interpolation="bilinear")(x)
    return keras.Model(inputs=model_input, outputs=layers.Conv2D(num_classes, kernel_size=(1, 1), padding="same")(x))


model = deeplab(image_size=IMAGE_SIZE, num_classes=NUM_CLASSES)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
