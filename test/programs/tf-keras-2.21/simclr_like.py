import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

width, temperature, image_channels, image_size = 128, 0.1, 3, 96


def get_augmenter(min_area, brightness):
    zoom_factor = 1.0 - tf.math.sqrt(min_area)
    return keras.Sequential([
        keras.Input(shape=(image_size, image_size, image_channels)),
        layers.Rescaling(1 / 255),
        layers.RandomFlip("horizontal"),
        layers.RandomTranslation(0.25, 0.25),
        layers.RandomZoom((-0.5, 0.0), (-0.5, 0.0)),
    ])


def get_encoder():
    return keras.Sequential(
        [keras.Input(shape=(image_size, image_size, image_channels))]
        + [layers.Conv2D(width, kernel_size=3, strides=2, activation="relu") for _ in range(4)]
        + [layers.Flatten(), layers.Dense(width, activation="relu")],
        name="encoder",
    )


class ContrastiveModel(keras.Model):
    def __init__(self):
        super().__init__()
        self.temperature = temperature
        self.contrastive_augmenter = get_augmenter(0.25, 0.6)
        self.encoder = get_encoder()
        self.projection_head = keras.Sequential([keras.Input(shape=(width,)), layers.Dense(width, activation="relu"), layers.Dense(width)], name="projection_head")
        self.linear_probe = keras.Sequential([layers.Input(shape=(width,)), layers.Dense(10)], name="linear_probe")

    def compile(self, contrastive_optimizer, probe_optimizer, **kwargs):
        super().compile(**kwargs)
        self.contrastive_optimizer = contrastive_optimizer
        self.probe_optimizer = probe_optimizer
        self.probe_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def call(self, images):
        return self.linear_probe(self.encoder(images))

    def train_step(self, data):
        images, labels = data
        augmented = self.contrastive_augmenter(images)
        with tf.GradientTape() as tape:
            logits = self.linear_probe(self.encoder(augmented))
            loss = self.probe_loss(labels, logits)
        weights = self.encoder.trainable_weights + self.linear_probe.trainable_weights
        self.probe_optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
        return {"loss": loss}


pretraining = ContrastiveModel()
pretraining.compile(contrastive_optimizer=keras.optimizers.Adam(), probe_optimizer=keras.optimizers.Adam(1e-3))
pretraining.build((None, image_size, image_size, image_channels))
finetuning = keras.Sequential([layers.Input((image_size, image_size, image_channels)), get_augmenter(0.75, 0.3), pretraining.encoder, layers.Dense(10)], name="finetuning_model")
finetuning.compile(optimizer=keras.optimizers.Adam(), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=[keras.metrics.SparseCategoricalAccuracy(name="acc")])
