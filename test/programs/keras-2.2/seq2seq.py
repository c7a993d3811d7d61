from keras.layers import LSTM, Dense, Input
from keras.models import Model

latent_dim = 256
num_encoder_tokens, num_decoder_tokens = 71, 93

encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")

encoder_model = Model(encoder_inputs, encoder_states)
state_inputs = [Input(shape=(latent_dim,)) for _ in range(2)]
outputs, h, c = decoder_lstm(decoder_inputs, initial_state=state_inputs)
decoder_model = Model([decoder_inputs] + state_inputs, [decoder_dense(outputs), h, c])
