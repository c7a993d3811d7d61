/** A program of which every line is one statement. */
export const programLines: readonly string[] = [
  "import keras",
  "from keras.layers import Dense, Dropout",
  "sizes = [128, 64]",
  "rates = {'first': 0.3, 'second': 0.1}",
  "(x, y), (u, v) = keras.datasets.mnist.load_data()",
  "x = x.reshape(-1, 28 * 28).astype('float32') / 255",
  "net = keras.models.Sequential()",
  "net.add(Dense(sizes[0], input_dim=28 * 28, activation='relu'))",
  "net.add(Dropout(rates['first']))",
  "net.add(Dense(10, activation='softmax'))",
  'print("%d layers" % len(net.layers), f"{sizes[0]:.2f}")',
  "net.compile(loss='categorical_crossentropy', optimizer=keras.optimizers.Adam(lr=0.001), metrics=['accuracy'])",
  "scale = lambda values, factor=2: values * factor",
  "history = net.fit(x, y, epochs=5, batch_size=128, validation_data=(u, v))",
  "best = max(history.history['acc'])",
];
