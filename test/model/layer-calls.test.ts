import { describe, expect, it } from "vitest";
import { analyze, defaultSettings, type Experiment } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const parser = await pythonParser();

function experimentsOf(text: string): readonly Experiment[] {
  return analyze({ path: "p.py", text, module: parser.parse(text) }, defaultSettings).models.map(({ experiment }) => experiment);
}

/** "Dense (null, 4) 20" for each layer that has weights or is named in `also`. */
function rows(experiment: Experiment | undefined, also: readonly string[] = []): readonly string[] {
  return (experiment?.layers ?? [])
    .filter(({ kind, type, parameters }) => kind !== "input" && (parameters.length > 0 || also.includes(type)))
    .map(({ type, outputShape, parameters }) => {
      const sizes = parameters.map(({ shape }) => (shape.known ? shape.value.reduce((product, size) => product * size, 1) : Number.NaN));
      return `${type} (${outputShape.known ? outputShape.value.map(String).join(", ") : "?"}) ${sizes.reduce((sum, size) => sum + size, 0)}`;
    });
}

/** Measured with Keras 3.15. */
describe("attention", () => {
  const start =
    "import keras\nfrom keras import layers, ops\nx = keras.Input((80, 64))\nm = keras.Input((80, 80))\ny = keras.Input((50, 32))\n";
  const end = "\nmodel = keras.Model([x, m, y], z)\n";

  it.each([
    ["layers.MultiHeadAttention(2, 32)(x, x, attention_mask=m)", 16640],
    ["layers.MultiHeadAttention(2, 32)(x, x, attention_mask=ops.tile(m, [unknown, 1, 1]))", 16640],
    ["layers.MultiHeadAttention(2, 32)(attention_mask=m, value=x, query=x)", 16640],
    ["layers.MultiHeadAttention(2, 32)(x, value=y, key=y)", 12544],
  ])("has the weights of its query, value and key, whatever masks go in: %s", (call, parameters) => {
    expect(rows(experimentsOf(`${start}z = ${call}${end}`)[0])).toEqual([`MultiHeadAttention (null, 80, 64) ${parameters}`]);
  });

  it("gives its scores where it is asked for them", () => {
    const [experiment] = experimentsOf(
      `${start}a, scores = layers.MultiHeadAttention(2, 32)(x, x, return_attention_scores=True)\nz = layers.Dense(3)(scores), layers.Dense(5)(a)${end}`,
    );
    expect(rows(experiment)).toEqual(["MultiHeadAttention (null, 80, 64) 16640", "Dense (null, 2, 80, 3) 243", "Dense (null, 80, 5) 325"]);
  });
});

it("a vocabulary that is given has its marks and its words", () => {
  const [experiment] = experimentsOf(`import keras
from keras import layers
lookup = layers.StringLookup(vocabulary=sorted(set('hello')), mask_token=None)
masked = layers.StringLookup(vocabulary=['a', 'b'], mask_token='')
i = keras.Input((7,))
x = layers.Dense(len(lookup.get_vocabulary()))(i)
x = layers.Dense(len(masked.get_vocabulary()))(x)
model = keras.Model(i, x)
`);
  expect(rows(experiment)).toEqual(["Dense (null, 5) 40", "Dense (null, 4) 24"]);
});

it("where `call` does not tell a shape, the layer's own `compute_output_shape` does", () => {
  const [experiment] = experimentsOf(`import keras
from keras import layers
class Strange(layers.Layer):
  def call(self, x):
    return unknown_function(x)
  def compute_output_shape(self, input_shape):
    return (input_shape[0], 2 * input_shape[1])
i = keras.Input((7,))
model = keras.Model(i, layers.Dense(3)(Strange()(i)))
`);
  expect(rows(experiment, ["Strange"])).toEqual(["Strange (null, 14) 0", "Dense (null, 3) 45"]);
});

it("the class of a tensor is none of Python's", () => {
  const [experiment] = experimentsOf(`import keras
from keras import layers
class Mask(layers.Layer):
  def call(self, inputs):
    if type(inputs) is list:
      inputs, mask = inputs
      return inputs * mask
    return inputs[:, :2]
i = keras.Input((7,))
model = keras.Model(i, [layers.Dense(3)(Mask()(i)), layers.Dense(3)(Mask()([i, i]))])
`);
  expect(rows(experiment)).toEqual(["Dense (null, 3) 9", "Dense (null, 3) 24"]);
});

it("`self.loss` in `train_step` is the loss that is compiled", () => {
  const experiments = experimentsOf(`import keras
import numpy as np
import tensorflow as tf
class Denoiser(keras.Model):
  def __init__(self):
    super().__init__()
    self.network = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4)])
  def train_step(self, x):
    with tf.GradientTape() as tape:
      loss = self.loss(x, self.network(x))
    weights = self.network.trainable_weights
    self.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
    return {"loss": loss}
model = Denoiser()
model.compile(optimizer=keras.optimizers.Adam(0.1), loss=keras.losses.mean_absolute_error)
model.fit(np.zeros((10, 4)))
`);
  const losses = experiments.map(({ training }) => training?.loss);
  expect(losses).toHaveLength(2);
  for (const loss of losses) expect(loss).toMatchObject({ known: true, value: { name: "mean_absolute_error", reduction: "mean" } });
});

it("a name that only the handler of a failed import binds is what that imports", () => {
  const [experiment] = experimentsOf(`from keras.layers import Dense, Input
from keras.models import Model
try:
  from keras.engine import merge
except ImportError:
  from keras.layers.merge import concatenate
i = Input((7,))
model = Model(i, Dense(3)(concatenate([i, i])))
`);
  expect(rows(experiment)).toEqual(["Dense (null, 3) 45"]);
});
