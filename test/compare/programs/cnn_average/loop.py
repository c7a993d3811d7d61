import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import mnist

FILTERS = 24
KERNEL = 3
POOL = 2
BATCH = 100
EPOCHS = 5
LEARNING_RATE = 0.001
EPSILON = 1e-8

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(60000).batch(BATCH)

model = tf.keras.Sequential([
    layers.Conv2D(FILTERS, KERNEL, strides=1, padding="same", input_shape=(28, 28, 1)),
    layers.LeakyReLU(0.2),
    layers.AveragePooling2D(POOL),
    layers.Flatten(),
    layers.Dense(10),
])
optimizer = tf.keras.optimizers.Adam(LEARNING_RATE, epsilon=EPSILON)
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
