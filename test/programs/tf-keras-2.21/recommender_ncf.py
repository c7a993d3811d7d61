import numpy as np
from tensorflow.keras.layers import Concatenate, Dense, Dot, Dropout, Embedding, Flatten, Input, Multiply, Add
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam
from tensorflow.keras.regularizers import l2

n_users, n_items = 6040, 3706
LATENT = 16
LAYERS = [64, 32, 16, 8]


def ncf(users, items, mf_dim=8, layers=[20, 10], reg_layers=None, reg_mf=0):
    reg_layers = reg_layers or [0] * len(layers)
    assert len(layers) == len(reg_layers)
    user_in = Input(shape=(1,), dtype="int32", name="user_input")
    item_in = Input(shape=(1,), dtype="int32", name="item_input")
    mf = Multiply()([
        Flatten()(Embedding(users, mf_dim, embeddings_regularizer=l2(reg_mf), name="mf_user")(user_in)),
        Flatten()(Embedding(items, mf_dim, embeddings_regularizer=l2(reg_mf), name="mf_item")(item_in)),
    ])
    u = Flatten()(Embedding(input_dim=users, output_dim=layers[0] // 2, embeddings_initializer="random_normal")(user_in))
    v = Flatten()(Embedding(input_dim=items, output_dim=layers[0] // 2)(item_in))
    x = Concatenate()([u, v])
    for idx in range(1, len(layers)):
        x = Dense(layers[idx], kernel_regularizer=l2(reg_layers[idx]), activation="relu", name="layer%d" % idx)(x)
    out = Dense(1, activation="sigmoid", kernel_initializer="lecun_uniform", name="prediction")(Concatenate()([mf, x]))
    return Model(inputs=[user_in, item_in], outputs=out)


def matrix_factorisation(k):
    u, m = Input((1,)), Input((1,))
    dot = Dot(axes=-1)([Embedding(n_users, k)(u), Embedding(n_items, k)(m)])
    bias = Add()([Embedding(n_users, 1)(u), Embedding(n_items, 1)(m)])
    return Model([u, m], Flatten()(Add()([dot, bias])))


model = ncf(n_users, n_items, LATENT, LAYERS)
model.compile(optimizer=Adam(learning_rate=1e-3), loss="binary_crossentropy")
model.fit([np.zeros(512), np.zeros(512)], np.zeros(512), batch_size=256, epochs=1, verbose=0)
mf = matrix_factorisation(k=LATENT)
mf.compile("adamax", "mse", metrics=["mae"])
