import tensorflow as tf

BATCH = 100

(images, labels), _ = tf.keras.datasets.mnist.load_data()
images = (images / 255.0).astype("float32")[..., tf.newaxis]
train_ds = tf.data.Dataset.from_tensor_slices((images, labels)).batch(BATCH)


def truncated():
    return tf.keras.initializers.TruncatedNormal(stddev=0.1)


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.convolutions = [tf.keras.layers.Conv2D(32, 5, kernel_initializer=truncated()) for _ in range(2)]
        self.pool = tf.keras.layers.MaxPool2D()
        self.flatten = tf.keras.layers.Flatten()
        self.hidden = tf.keras.layers.Dense(128, activation="relu", kernel_initializer=truncated())
        self.dropout = tf.keras.layers.Dropout(0.4)
        self.logits = tf.keras.layers.Dense(10, kernel_initializer=truncated())

    def call(self, x, training=False):
        for convolution in self.convolutions:
            x = self.pool(tf.nn.relu(convolution(x)))
        x = self.hidden(self.flatten(x))
        return self.logits(self.dropout(x, training=training))


net = Net()
optimizer = tf.keras.optimizers.Adam(1e-3, epsilon=1e-8)
objective = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def step(x, y):
    with tf.GradientTape() as tape:
        value = objective(y, net(x, training=True))
    optimizer.apply_gradients(zip(tape.gradient(value, net.trainable_variables), net.trainable_variables))
    return value


for _ in range(5):
    for x, y in train_ds:
        step(x, y)
