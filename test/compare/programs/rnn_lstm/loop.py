import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import mnist

UNITS = 48
BATCH = 100
EPOCHS = 4
LEARNING_RATE = 0.002

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.astype("float32") / 255
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(BATCH)

model = tf.keras.Sequential([
    layers.LSTM(UNITS, return_sequences=True, input_shape=(28, 28)),
    layers.LSTM(UNITS),
    layers.Dense(10),
])
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
