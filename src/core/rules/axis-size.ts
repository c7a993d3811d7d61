import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const axisSize: Rule = {
  code: "KP622",
  name: "axis-size",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "An axis is split into parts that it does not hold, or squeezed away although it has more than one element.",
    why: "`tf.split` into n parts needs a size that n divides, `tf.unstack(num=n)` one of n, `tf.squeeze` one of 1: TensorFlow raises `Number of ways to split should evenly divide the split dimension`.",
    bad: `import tensorflow as tf
gates = tf.keras.Input((10,))
parts = tf.split(gates, 4, axis=1)
`,
    good: `import tensorflow as tf
gates = tf.keras.Input((12,))
parts = tf.split(gates, 4, axis=1)
`,
    fine: "Sizes that are not known, and `tf.squeeze` without an axis.",
    fixSafety: "No fix: the size or the number of parts may be the wrong one.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/split"],
  },
  check(facts, report) {
    const told = new Set<number>();
    for (const tensor of facts.flow.tensors) {
      if (tensor.type !== "squeeze" && tensor.type !== "split" && tensor.type !== "unstack") continue;
      const { place, inputs } = tensor;
      const [input] = inputs;
      const found = place && input?.shape && !tensor.layerCall ? wrongSize(tensor, input.shape) : null;
      // Each part of a split is a tensor of its own.
      if (!found || !place || !input || told.has(place.span.start) || facts.statements.isGuarded(place.span)) continue;
      told.add(place.span.start);
      report({
        place,
        message: `${found}: its shape is ${shapeText(input.shape ?? [])}`,
        explanation: `What goes in is ${nameOf(input)} with the shape **${shapeText(input.shape ?? [])}**.`,
        related: shapesAt([input]),
      });
    }
  },
};

/** What an operation asks of an axis that this shape does not have; null where it fits. */
function wrongSize({ type, arguments: given }: ValueFact, shape: readonly (number | null)[]): string | null {
  const plain = (...names: readonly string[]) => names.map((name) => given.get(name)?.value.plain).find((value) => value !== undefined);
  const axis = plain("axis", "squeeze_dims", "split_dim");
  const size = shape.at(typeof axis === "number" ? axis : 0);
  if (size == null || size < 1) return null;
  if (type === "squeeze" && typeof axis === "number" && size !== 1) return `An axis of ${size} cannot be squeezed away`;
  const parts = plain("num_or_size_splits", "num");
  if (type === "split" && typeof parts === "number" && parts > 0 && size % parts !== 0)
    return `${size} cannot be split into ${parts} equal parts`;
  if (type === "unstack" && typeof parts === "number" && size !== parts) return `There are ${size} parts, not ${parts}`;
  return null;
}
