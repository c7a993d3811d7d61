import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.datasets import fashion_mnist

UNITS = 128
DROPOUT = 0.5
BATCH = 100
EPOCHS = 10
LEARNING_RATE = 1.0
RHO = 0.95
EPSILON = 1e-6

(x_train, y_train), (x_test, y_test) = fashion_mnist.load_data()
x_train = x_train.reshape(-1, 784).astype("float32") / 255
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(BATCH)

model = tf.keras.Sequential([
    layers.Dense(UNITS, activation="relu", input_shape=(784,)),
    layers.Dropout(DROPOUT),
    layers.Dense(10),
])
optimizer = tf.keras.optimizers.Adadelta(LEARNING_RATE, rho=RHO, epsilon=EPSILON)
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
