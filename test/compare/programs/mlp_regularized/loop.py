import tensorflow as tf
from tensorflow.keras import layers, regularizers
from tensorflow.keras.datasets import mnist

UNITS = 128
L2 = 0.0005
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(BATCH)

model = tf.keras.Sequential([
    layers.Dense(UNITS, activation="relu", kernel_regularizer=regularizers.l2(L2), input_shape=(784,)),
    layers.Dense(UNITS, activation="relu", kernel_regularizer=regularizers.l2(L2)),
    layers.Dense(10),
])
optimizer = tf.keras.optimizers.Adam(LEARNING_RATE, epsilon=EPSILON)
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(images, labels):
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(images, training=True)) + sum(model.losses)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))


for epoch in range(EPOCHS):
    for images, labels in batches:
        train_step(images, labels)
