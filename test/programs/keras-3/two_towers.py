from __future__ import annotations

import numpy as np
import keras
from keras import Model, ops
from keras.layers import Dense, Dot, Embedding, LayerNormalization


class Tower(keras.layers.Layer):
    """Ids to unit vectors."""

    def __init__(self, vocabulary: int, dim: int = 32, hidden: tuple[int, ...] = (64,), **kwargs):
        super().__init__(**kwargs)
        self.vocabulary, self.dim, self.hidden = vocabulary, dim, hidden
        self.embedding = Embedding(vocabulary, dim, embeddings_initializer="uniform")
        self.blocks = [Dense(h, activation="swish") for h in hidden]
        self.project = Dense(dim)
        self.norm = LayerNormalization(center=False)

    def call(self, ids, training=None):
        x = self.embedding(ids)
        if len(x.shape) == 3:
            x = ops.mean(x, axis=1)
        for block in self.blocks:
            x = block(x)
        return self.norm(self.project(x))

    def get_config(self):
        return {**super().get_config(), "vocabulary": self.vocabulary, "dim": self.dim, "hidden": self.hidden}


class TwoTowers(Model):
    def __init__(self, users: int, items: int, history: int = 10, *, dim=32):
        super().__init__(name="two_towers")
        self.user = Tower(users, dim, hidden=(128, 64), name="user")
        self.history = Tower(items + 1, dim, name="history")
        self.item = Tower(items, dim, name="item")
        self.mix = Dense(dim, use_bias=False)
        self.score = Dot(axes=1, normalize=True)
        self.temperature = self.add_weight(shape=(), initializer=keras.initializers.Constant(0.07), name="temperature")

    def call(self, inputs, training=None):
        user = self.user(inputs["user"], training=training)
        past = self.history(inputs["history"], training=training)
        query = self.mix(ops.concatenate([user, past], axis=-1))
        logits = self.score([query, self.item(inputs["item"], training=training)])
        return ops.sigmoid(logits / self.temperature)


model = TwoTowers(users=500, items=1200)
features = {
    "user": np.random.randint(0, 500, size=(300,)),
    "history": np.random.randint(0, 1200, size=(300, 10)),
    "item": np.random.randint(0, 1200, size=(300,)),
}
labels = np.random.randint(0, 2, size=(300, 1))
lr = keras.optimizers.schedules.CosineDecay(1e-3, decay_steps=1000, warmup_target=1e-2, warmup_steps=100)
model.compile(optimizer=keras.optimizers.Lion(lr), loss="binary_crossentropy", metrics=["auc"], jit_compile=False)
model.fit(features, labels, batch_size=64, epochs=1)
model.summary()
