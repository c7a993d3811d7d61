import numpy as np
from keras.callbacks import ReduceLROnPlateau
from keras.layers import BatchNormalization, Dense, Embedding, Flatten, Input, concatenate
from keras.models import Model
from keras.regularizers import l2

rng = np.random.RandomState(0)
numbers = rng.normal(size=(2000, 9))
shops = rng.randint(0, 50, size=(2000, 1))
sold = rng.normal(300.0, 40.0, size=(2000, 1))

numeric = Input(shape=(9,), name="numbers")
shop = Input(shape=(1,), name="shop")
embedded = Flatten()(Embedding(50, 6)(shop))
merged = concatenate([numeric, embedded])
x = Dense(64, activation="relu", kernel_regularizer=l2(1e-4))(merged)
x = BatchNormalization()(x)
x = Dense(32, activation="relu", kernel_regularizer=l2(1e-4))(x)
output = Dense(1, name="sold")(x)

model = Model(inputs=[numeric, shop], outputs=output)
model.compile(loss="mean_squared_error", optimizer="adam", metrics=["mae"])
plateau = ReduceLROnPlateau(monitor="val_loss", factor=0.5, patience=2)
model.fit([numbers, shops], sold, batch_size=64, epochs=12, validation_split=0.2, callbacks=[plateau])
