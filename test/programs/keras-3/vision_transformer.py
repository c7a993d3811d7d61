import keras
from keras import layers, ops

image_size, patch_size, projection_dim, num_heads = 72, 6, 64, 4
num_patches = (image_size // patch_size) ** 2
transformer_units = [projection_dim * 2, projection_dim]


def mlp(x, hidden_units, dropout_rate):
    for units in hidden_units:
        x = layers.Dense(units, activation=keras.activations.gelu)(x)
        x = layers.Dropout(dropout_rate)(x)
    return x


class Patches(layers.Layer):
    def __init__(self, patch_size):
        super().__init__()
        self.patch_size = patch_size

    def call(self, images):
        shape = ops.shape(images)
        height, width, channels = shape[1], shape[2], shape[3]
        patches = ops.image.extract_patches(images, size=self.patch_size)
        rows, cols = height // self.patch_size, width // self.patch_size
        return ops.reshape(patches, (shape[0], rows * cols, self.patch_size * self.patch_size * channels))


class PatchEncoder(layers.Layer):
    def __init__(self, num_patches, projection_dim):
        super().__init__()
        self.num_patches = num_patches
        self.projection = layers.Dense(units=projection_dim)
        self.position_embedding = layers.Embedding(input_dim=num_patches, output_dim=projection_dim)

    def call(self, patch):
        positions = ops.expand_dims(ops.arange(start=0, stop=self.num_patches, step=1), axis=0)
        return self.projection(patch) + self.position_embedding(positions)


inputs = keras.Input(shape=(32, 32, 3))
resized = layers.Resizing(image_size, image_size)(inputs)
encoded = PatchEncoder(num_patches, projection_dim)(Patches(patch_size)(resized))
for _ in range(2):
    x1 = layers.LayerNormalization(epsilon=1e-6)(encoded)
    attention = layers.MultiHeadAttention(num_heads=num_heads, key_dim=projection_dim, dropout=0.1)(x1, x1)
    x2 = layers.Add()([attention, encoded])
    x3 = mlp(layers.LayerNormalization(epsilon=1e-6)(x2), hidden_units=transformer_units, dropout_rate=0.1)
    encoded = layers.Add()([x3, x2])
representation = layers.Flatten()(layers.LayerNormalization(epsilon=1e-6)(encoded))
features = mlp(layers.Dropout(0.5)(representation), hidden_units=[256, 128], dropout_rate=0.5)
vit = keras.Model(inputs=inputs, outputs=layers.Dense(100)(features))
vit.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
