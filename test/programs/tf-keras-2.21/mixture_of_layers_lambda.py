from tensorflow import keras
import tensorflow as tf

activation = keras.layers.LeakyReLU(alpha=0.3)

model = keras.Sequential(name="signal")
model.add(keras.layers.Input((128, 6)))
model.add(keras.layers.GaussianNoise(0.1))
model.add(keras.layers.Conv1D(32, 7, strides=2, padding="same", kernel_constraint=keras.constraints.MaxNorm(3)))
model.add(activation)
model.add(keras.layers.SpatialDropout1D(0.2))
model.add(keras.layers.SeparableConv1D(64, 5, padding="same", activation="swish"))
model.add(keras.layers.AveragePooling1D(2))
model.add(keras.layers.Lambda(lambda t: t - tf.reduce_mean(t, axis=1, keepdims=True)))
model.add(keras.layers.Permute((2, 1)))
model.add(keras.layers.Dense(10, activity_regularizer=keras.regularizers.L1(1e-5)))
model.add(keras.layers.Cropping1D((2, 2)))
model.add(keras.layers.Reshape((-1, 5)))
model.add(keras.layers.SimpleRNN(12, return_sequences=False, unroll=False))
model.add(keras.layers.RepeatVector(3))
model.add(keras.layers.LSTM(8))
model.add(keras.layers.PReLU())
model.add(keras.layers.Dense(4, activation=keras.activations.softmax, bias_initializer=keras.initializers.Constant(0.1)))
model.compile(optimizer=keras.optimizers.SGD(1e-2, momentum=0.95, clipnorm=1.0), loss=tf.keras.losses.CategoricalCrossentropy(label_smoothing=0.1))
