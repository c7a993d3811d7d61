import tensorflow as tf

BATCH = 64
(x_train, y_train), (x_test, y_test) = tf.keras.datasets.fashion_mnist.load_data()
x_train = x_train[..., tf.newaxis] / 255.0
x_test = x_test[..., tf.newaxis] / 255.0

train_ds = tf.data.Dataset.from_tensor_slices((x_train.astype("float32"), y_train)).shuffle(10000).batch(BATCH)
test_ds = tf.data.Dataset.from_tensor_slices((x_test.astype("float32"), y_test)).batch(BATCH)


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.conv1 = tf.keras.layers.Conv2D(32, 3, activation="relu")
        self.pool = tf.keras.layers.MaxPool2D()
        self.flatten = tf.keras.layers.Flatten()
        self.d1 = tf.keras.layers.Dense(128, activation="relu")
        self.d2 = tf.keras.layers.Dense(10)

    def call(self, x):
        return self.d2(self.d1(self.flatten(self.pool(self.conv1(x)))))


net = Net()
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(learning_rate=3e-4)
train_loss = tf.keras.metrics.Mean(name="train_loss")


@tf.function
def train_step(images, labels):
    with tf.GradientTape() as tape:
        predictions = net(images, training=True)
        loss = loss_object(labels, predictions)
    gradients = tape.gradient(loss, net.trainable_variables)
    optimizer.apply_gradients(zip(gradients, net.trainable_variables))
    train_loss(loss)


for epoch in range(5):
    train_loss.reset_state()
    for images, labels in train_ds:
        train_step(images, labels)
    print("epoch %d loss %.3f" % (epoch + 1, train_loss.result()))
