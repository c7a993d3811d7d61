import gym
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

gamma = 0.99
num_inputs = 4
num_actions = 2
num_hidden = 128

inputs = layers.Input(shape=(num_inputs,))
common = layers.Dense(num_hidden, activation="relu")(inputs)
action = layers.Dense(num_actions, activation="softmax")(common)
critic = layers.Dense(1)(common)
model = keras.Model(inputs=inputs, outputs=[action, critic])

optimizer = keras.optimizers.Adam(learning_rate=0.01)
huber = keras.losses.Huber()


class Agent(keras.Model):
    def __init__(self, actions, hidden=(64, 64)):
        super(Agent, self).__init__()
        self.body = [layers.Dense(h, activation="tanh", name=f"body_{i}") for i, h in enumerate(hidden)]
        self.heads = {"policy": layers.Dense(actions), "value": layers.Dense(1)}

    def call(self, state):
        for layer in self.body:
            state = layer(state)
        return {name: head(state) for name, head in self.heads.items()}


agent = Agent(num_actions)
agent(tf.zeros((1, num_inputs)))
for step in range(3):
    state = np.zeros((1, 4), "float32")
    with tf.GradientTape() as tape:
        probs, value = model(state)
        loss = -tf.math.log(probs[0, 0]) + huber(tf.expand_dims(value, 0), tf.expand_dims([1.0], 0))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
