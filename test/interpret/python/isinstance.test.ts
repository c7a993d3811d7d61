import { expect, it } from "vitest";
import { reprOf } from "../../../src/core/interpret/library/python/representation.ts";
import { valueOfProgram } from "./value-of-program.ts";

const setup = `
from tensorflow.keras import layers
import numpy as np
dense = layers.Dense(3)
model = tf.keras.Sequential([dense])
class Own(layers.Layer):
    pass
class Sub(Own):
    pass
class Plain:
    pass
`;

it.each([
  ["isinstance(dense, layers.Dense)", "True"],
  ["isinstance(dense, tf.keras.layers.Dense)", "True"],
  ["isinstance(dense, tf.keras.layers.Layer)", "True"],
  ["isinstance(dense, layers.Conv2D)", "False"],
  ["isinstance(dense, (layers.Conv2D, layers.Dense))", "True"],
  ["isinstance(dense, tf.keras.Model)", "False"],
  ["isinstance(model, tf.keras.Model)", "True"],
  ["isinstance(model, tf.keras.Sequential)", "True"],
  ["isinstance(model, tf.keras.layers.Layer)", "True"],
  ["isinstance(model, (list, tuple))", "False"],
  ["isinstance('relu', tf.keras.layers.Layer)", "False"],
  ["isinstance(3, np.ndarray)", "False"],
  ["isinstance(np.zeros((2, 3)), np.ndarray)", "True"],
  ["isinstance(Sub(), layers.Layer)", "True"],
  ["isinstance(Sub(), Own)", "True"],
  ["isinstance(Sub(), layers.Dense)", "False"],
  ["isinstance(Plain(), layers.Layer)", "False"],
  ["isinstance(Plain(), object)", "True"],
  ["issubclass(Sub, layers.Layer)", "True"],
  ["isinstance(Own, type) if False else dense.__class__.__name__", "'Dense'"],
  ["Sub().__class__.__name__", "'Sub'"],
  ["type(dense) == layers.Dense", "True"],
  // Whether a separable convolution is a convolution depends on the version of Keras.
  ["isinstance(layers.SeparableConv2D(3, 3), layers.Conv2D)", null],
])("%s", (expression, result) => {
  expect(reprOf(valueOfProgram(setup, expression))).toBe(result);
});
