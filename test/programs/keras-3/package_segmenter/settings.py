import keras

image_shape = (32, 48, 3)
classes = 4
batch_size = 4
epochs = 1
start_rate = 3e-4


def make_optimizer():
    schedule = keras.optimizers.schedules.CosineDecay(start_rate, decay_steps=1000)
    return keras.optimizers.Adam(schedule, clipnorm=1.0)
