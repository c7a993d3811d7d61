import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";

export const indexOutOfRange: Rule = {
  code: "KP623",
  name: "index-out-of-range",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "An array or a tensor is indexed along more axes than it has, or at a place behind its last.",
    why: "NumPy raises `too many indices for array`, TensorFlow `slice index 5 of dimension 0 out of bounds`. Often a layer before gives fewer axes than is thought: an `LSTM` without `return_sequences=True` has no time axis any more.",
    bad: `from tensorflow import keras
steps = keras.Input((30, 4))
states = keras.layers.LSTM(32)(steps)
last = states[:, -1, :]
`,
    good: `from tensorflow import keras
steps = keras.Input((30, 4))
states = keras.layers.LSTM(32, return_sequences=True)(steps)
last = states[:, -1, :]
`,
    fine: "Slices that end behind the last place are cut, and indices that depend on a loop that is not followed are not known.",
    fixSafety: "No fix: the index or what is indexed may be meant differently.",
    references: ["https://numpy.org/doc/stable/user/basics.indexing.html"],
  },
  check(facts, report) {
    for (const { kind, place, shapes, asked } of facts.flow.misfits) {
      const [shape] = shapes;
      if ((kind !== "index" && kind !== "indices") || !shape || facts.statements.isGuarded(place.span)) continue;
      const [number, axis = null] = asked;
      report({
        place,
        message:
          kind === "indices"
            ? `${number} indices for ${shape.length === 1 ? "one axis" : `${shape.length} axes`}: this is ${shapeText(shape)}`
            : `There is no place ${number} along axis ${axis}: this is ${shapeText(shape)}`,
        explanation: `What is indexed has the shape **${shapeText(shape)}**.`,
      });
    }
  },
};
