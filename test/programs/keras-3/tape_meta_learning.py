import keras
import numpy as np
import tensorflow as tf
from keras import layers

learning_rate = 0.003
meta_step_size = 0.25
inner_batch_size = 25
meta_iters = 3
inner_iters = 2
train_shots = 20
classes = 5


def conv_bn(x):
    x = layers.Conv2D(filters=64, kernel_size=3, strides=2, padding="same")(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(x)


inputs = layers.Input(shape=(28, 28, 1))
x = conv_bn(inputs)
x = conv_bn(x)
x = conv_bn(x)
x = conv_bn(x)
x = layers.Flatten()(x)
outputs = layers.Dense(classes, activation="softmax")(x)
model = keras.Model(inputs=inputs, outputs=outputs)
optimizer = keras.optimizers.SGD(learning_rate=learning_rate)


def mini_dataset():
    images = np.random.rand(classes * train_shots, 28, 28, 1).astype("float32")
    labels = np.repeat(np.arange(classes), train_shots)
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(100).batch(inner_batch_size).repeat(inner_iters)


for meta_iter in range(meta_iters):
    frac_done = meta_iter / meta_iters
    cur_meta_step_size = (1 - frac_done) * meta_step_size
    old_vars = model.get_weights()
    for images, labels in mini_dataset():
        with tf.GradientTape() as tape:
            preds = model(images)
            loss = keras.losses.sparse_categorical_crossentropy(labels, preds)
        grads = tape.gradient(loss, model.trainable_weights)
        optimizer.apply_gradients(zip(grads, model.trainable_weights))
    new_vars = model.get_weights()
    for var in range(len(new_vars)):
        new_vars[var] = old_vars[var] + ((new_vars[var] - old_vars[var]) * cur_meta_step_size)
    model.set_weights(new_vars)
