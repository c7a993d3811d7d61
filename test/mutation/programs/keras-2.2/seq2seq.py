import numpy as np
from keras.layers import LSTM, Dense, Input
from keras.models import Model

num_encoder_tokens = 70
num_decoder_tokens = 90
latent_dim = 128

encoder_input_data = np.random.randint(0, 2, size=(300, 15, num_encoder_tokens)).astype("float32")
decoder_input_data = np.eye(num_decoder_tokens, dtype="float32")[np.random.randint(0, num_decoder_tokens, (300, 12))]
decoder_target_data = np.concatenate([decoder_input_data[:, 1:], decoder_input_data[:, :1]], axis=1)

encoder_inputs = Input(shape=(None, num_encoder_tokens))
_, state_h, state_c = LSTM(latent_dim, return_state=True)(encoder_inputs)
decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_outputs, _, _ = LSTM(latent_dim, return_sequences=True, return_state=True)(decoder_inputs, initial_state=[state_h, state_c])
decoder_outputs = Dense(num_decoder_tokens, activation="softmax")(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=64, epochs=10, validation_split=0.2)
