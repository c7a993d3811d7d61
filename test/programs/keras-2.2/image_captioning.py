from keras.applications.vgg16 import VGG16
from keras.layers import Dense, Dropout, Embedding, GRU, Input, LSTM, RepeatVector, TimeDistributed
from keras.layers.merge import add, concatenate
from keras.models import Model
from keras.preprocessing.sequence import pad_sequences
from keras.utils import to_categorical
import numpy as np

vocab_size = 4485
max_length = 34


def define_model(vocab_size, max_length):
    inputs1 = Input(shape=(4096,))
    fe1 = Dropout(0.5)(inputs1)
    fe2 = Dense(256, activation='relu')(fe1)
    inputs2 = Input(shape=(max_length,))
    se1 = Embedding(vocab_size, 256, mask_zero=True)(inputs2)
    se2 = Dropout(0.5)(se1)
    se3 = LSTM(256)(se2)
    decoder1 = add([fe2, se3])
    decoder2 = Dense(256, activation='relu')(decoder1)
    outputs = Dense(vocab_size, activation='softmax')(decoder2)
    model = Model(inputs=[inputs1, inputs2], outputs=outputs)
    model.compile(loss='categorical_crossentropy', optimizer='adam')
    return model


def define_repeated(vocab_size, max_length, units=64):
    image = Input(shape=(4096,), name='image')
    words = Input(shape=(max_length,), name='words')
    x = RepeatVector(max_length)(Dense(units)(image))
    y = Embedding(vocab_size, units)(words)
    merged = concatenate([x, y], axis=-1)
    h = GRU(units, return_sequences=True, dropout=0.2, recurrent_dropout=0.2)(merged)
    h = TimeDistributed(Dense(units, activation='tanh'))(h)
    out = TimeDistributed(Dense(vocab_size, activation='softmax'))(h)
    model = Model([image, words], out)
    model.compile('rmsprop', 'categorical_crossentropy')
    return model


def create_sequences(sequences, photo):
    X1, X2, y = list(), list(), list()
    for seq in sequences:
        for i in range(1, len(seq)):
            in_seq, out_seq = seq[:i], seq[i]
            in_seq = pad_sequences([in_seq], maxlen=max_length)[0]
            out_seq = to_categorical([out_seq], num_classes=vocab_size)[0]
            X1.append(photo)
            X2.append(in_seq)
            y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


vgg = VGG16(weights=None)
vgg.layers.pop()
extractor = Model(inputs=vgg.inputs, outputs=vgg.layers[-1].output)
model = define_model(vocab_size, max_length)
other = define_repeated(vocab_size, max_length)
X1, X2, y = create_sequences([[1, 2, 3], [4, 5]], np.zeros(4096))
for i in range(2):
    model.fit([X1, X2], y, epochs=1, verbose=2)
    model.save('model_' + str(i) + '.h5')
