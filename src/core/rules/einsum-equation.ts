import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";

export const einsumEquation: Rule = {
  code: "KP625",
  name: "einsum-equation",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [79],
  fix: "none",
  docs: {
    what: "The letters of an `einsum` do not agree with the shapes of what it multiplies.",
    why: "Each operand needs one letter for each of its axes, and one letter stands for one size: TensorFlow raises `Expected input to have rank 3 but got: 4`, NumPy `operand has more dimensions than subscripts given`.",
    bad: `import tensorflow as tf
q = tf.keras.Input((50, 4, 16))
k = tf.keras.Input((50, 4, 16))
scores = tf.einsum("bqhd,bkd->bhqk", q, k)
`,
    good: `import tensorflow as tf
q = tf.keras.Input((50, 4, 16))
k = tf.keras.Input((50, 4, 16))
scores = tf.einsum("bqhd,bkhd->bhqk", q, k)
`,
    fine: "Axes that an ellipsis stands for, and sizes that are not known.",
    fixSafety: "No fix: the equation or an operand may be the wrong one.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/einsum"],
  },
  check(facts, report) {
    for (const { kind, place, shapes } of facts.flow.misfits) {
      if (kind !== "equation" || facts.statements.isGuarded(place.span)) continue;
      const operands = shapes.map(shapeText);
      report({
        place,
        message: `This equation does not fit what it multiplies: ${operands.join(" and ")}`,
        explanation: `The operands have the shapes ${operands.map((shape) => `**${shape}**`).join(", ")}: one letter for each axis, and one size for each letter.`,
      });
    }
  },
};
