import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import mnist

FILTERS = 8
KERNEL = 3
BATCH = 100
EPOCHS = 4
LEARNING_RATE = 0.002

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(BATCH)

images = layers.Input((28, 28, 1))
start = layers.Conv2D(FILTERS, KERNEL, padding="same", activation="relu")(images)
inner = layers.Conv2D(FILTERS, KERNEL, padding="same")(start)
total = layers.Add()([start, inner])
h = layers.Activation("relu")(total)
h = layers.Flatten()(h)
model = tf.keras.Model(images, layers.Dense(10)(h))
optimizer = tf.keras.optimizers.Adam(LEARNING_RATE)
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
