import type { ValueFact } from "../model/flow/flow.ts";
import type { Shape } from "../model/layer.ts";
import { finalActivation, isAffine } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const broadcastDifference: Rule = {
  code: "KP233",
  name: "broadcast-difference",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [34],
  fix: "none",
  docs: {
    what: "A column of predictions is subtracted from a row of labels, or the other way round: every label meets every prediction.",
    why: "(N, 1) − (N,) broadcasts to (N, N). The mean of its squares is lowest where every prediction is the labels' mean: the model learns a constant, and no error says so.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 13])
prices = tf.placeholder(tf.float32, [None])
output = tf.layers.dense(inputs, 1)
loss = tf.reduce_mean(tf.square(output - prices))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 13])
prices = tf.placeholder(tf.float32, [None])
output = tf.layers.dense(inputs, 1)
loss = tf.reduce_mean(tf.square(tf.squeeze(output, 1) - prices))
`,
    fine: "Differences of all pairs that are made on purpose, by `expand_dims` or an index with `None`.",
    fixSafety: "No fix: either side can be brought into the other's shape.",
    references: ["https://numpy.org/doc/stable/user/basics.broadcasting.html"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      if (tensor.type !== "subtract" && tensor.type !== "squared_difference") continue;
      const [a, b] = tensor.inputs;
      if (!a?.shape || !b?.shape || !tensor.place) continue;
      const [column, row] = a.shape.length === 2 ? [a, b] : [b, a];
      if (!column.shape || !row.shape || !isColumn(column.shape) || row.shape.length !== 1 || (row.shape[0] ?? 2) < 2) continue;
      if (!isOutput(column) || !(row.type === "placeholder" ? column.shape[0] === null : isOfEach(row, column))) continue;
      report({
        place: tensor.place,
        message: `A column meets a row: ${shapeText(column.shape)} and ${shapeText(row.shape)} give all pairs`,
        explanation: `The column is ${nameOf(column)}, the row ${nameOf(row)}: the difference has N × N numbers. Squeeze the one, or reshape the other to (−1, 1).`,
        related: shapesAt([column, row]),
      });
    }
  },
};

function isColumn(shape: Shape): boolean {
  return shape.length === 2 && shape[1] === 1;
}

/** Whether a linear layer gives it, as the last one or within a model. */
function isOutput(value: ValueFact): boolean {
  return isAffine(value) || (value.layerCall?.layer.isModel === true && finalActivation(value)?.name === "linear");
}

/** Whether an array has one number for each example. */
function isOfEach({ kind, shape }: ValueFact, column: ValueFact): boolean {
  return kind === "array" && shape?.[0] != null && shape[0] === column.shape?.[0];
}
