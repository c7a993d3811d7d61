import tensorflow as tf
from tensorflow.keras import initializers, layers
from tensorflow.keras.datasets import mnist

UNITS = 128
STDDEV = 0.02
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.05

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255 * 2 - 1
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(BATCH)

model = tf.keras.Sequential([
    layers.Dense(UNITS, activation="relu", kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV), input_shape=(784,)),
    layers.Dense(10, kernel_initializer=initializers.TruncatedNormal(stddev=STDDEV)),
])
optimizer = tf.keras.optimizers.SGD(LEARNING_RATE)
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(images, labels):
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(images, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))


for epoch in range(EPOCHS):
    for images, labels in batches:
        train_step(images, labels)
