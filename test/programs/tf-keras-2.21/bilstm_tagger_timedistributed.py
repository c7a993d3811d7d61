import json

from tensorflow.keras.layers import LSTM, Bidirectional, Conv1D, Dense, Dropout, Embedding, GlobalMaxPooling1D, Input, TimeDistributed, concatenate
from tensorflow.keras.models import Model

params = dict(max_len=75, max_len_char=10, n_words=35179, n_chars=98, n_tags=17)
settings = json.loads('{"units": 50, "dropout": 0.3}')


def tagger(max_len, max_len_char, n_words, n_chars, n_tags):
    word_in = Input(shape=(max_len,))
    emb_word = Embedding(input_dim=n_words + 2, output_dim=20, input_length=max_len, mask_zero=True)(word_in)
    char_in = Input(shape=(max_len, max_len_char))
    emb_char = TimeDistributed(Embedding(input_dim=n_chars + 2, output_dim=10, input_length=max_len_char))(char_in)
    conv_char = TimeDistributed(Conv1D(16, 3, padding="same", activation="tanh"))(emb_char)
    char_enc = TimeDistributed(GlobalMaxPooling1D())(conv_char)
    x = concatenate([emb_word, char_enc])
    x = Dropout(settings["dropout"])(x)
    main_lstm = Bidirectional(LSTM(units=settings["units"], return_sequences=True, recurrent_dropout=0.6), merge_mode="sum")(x)
    out = TimeDistributed(Dense(n_tags + 1, activation="softmax"))(main_lstm)
    return Model([word_in, char_in], out)


model = tagger(**params)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["acc"])
