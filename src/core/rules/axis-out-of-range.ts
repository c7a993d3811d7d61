import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const axisOutOfRange: Rule = {
  code: "KP621",
  name: "axis-out-of-range",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [78, 35],
  fix: "none",
  docs: {
    what: "An operation is told an axis that its input does not have.",
    why: "Axes count from 0: the last of a matrix is 1. TensorFlow raises `Invalid reduction dimension 2 for input with 2 dimensions`.",
    bad: `import tensorflow as tf
scores = tf.keras.Input((10,))
best = tf.reduce_max(scores, axis=2)
`,
    good: `import tensorflow as tf
scores = tf.keras.Input((10,))
best = tf.reduce_max(scores, axis=1)
`,
    fine: "Inputs of which the number of axes is not known; negative axes count from the end.",
    fixSafety: "No fix: which axis is meant is for the author to say.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/math/reduce_max"],
  },
  check(facts, report) {
    for (const { kind, place, shapes, asked } of facts.flow.misfits) {
      const [shape] = shapes;
      if (kind !== "axis" || !shape || facts.statements.isGuarded(place.span)) continue;
      report({
        place,
        message: `There is no axis ${asked[0]}: this has ${shape.length} dimension${shape.length === 1 ? "" : "s"}, ${shapeText(shape)}`,
        explanation: `The array has the shape **${shapeText(shape)}**: its axes are 0 to ${shape.length - 1}.`,
      });
    }
    for (const tensor of facts.flow.tensors) {
      const found = oneAxis.test(tensor.type ?? "") && tensor.place && !tensor.layerCall ? wrongAxis(tensor) : null;
      if (!found || !tensor.place || facts.statements.isGuarded(tensor.place.span)) continue;
      const { input, axis, place, rank } = found;
      report({
        place: place ?? tensor.place,
        message: `There is no axis ${axis}: this has ${rank} dimensions, ${shapeText(input.shape ?? [])}`,
        explanation: `What goes in is ${nameOf(input)} with the shape **${shapeText(input.shape ?? [])}**: its axes are 0 to ${rank - 1}.`,
        related: shapesAt([input]),
      });
    }
  },
};

const oneAxis = /^(reduce_\w+|argmax|argmin|softmax|log_softmax|squeeze|split|expand_dims|concat|unstack|cumsum|l2_normalize)$/;

const axisNames = ["axis", "reduction_indices", "dim", "dimension", "squeeze_dims"];

function wrongAxis({ type, inputs: [input], arguments: given }: ValueFact) {
  const argument = axisNames.map((name) => given.get(name)).find((one) => one);
  if (!input?.shape || input.shape.length === 0 || !argument) return null;
  // A new axis may stand behind the last one.
  const most = input.shape.length + (type === "expand_dims" ? 1 : 0);
  const axes = Array.isArray(argument.value.plain) ? argument.value.plain : [argument.value.plain];
  const axis = axes.find((one) => typeof one === "number" && (one >= most || one < -most));
  return typeof axis === "number" ? { input, axis, place: argument.place, rank: input.shape.length } : null;
}
