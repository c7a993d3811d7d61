import type { MisfitFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";

export const unfitArgument: Rule = {
  code: "KP624",
  name: "unfit-argument",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77, 78],
  fix: "none",
  docs: {
    what: "An operation is told something of axes that its input does not have: the order of a `transpose`, the numbers of a `tile`, `pad` or `slice`, the shape of a `broadcast_to`; or its input has another number of axes than it takes.",
    why: "Such arguments have one number for each axis: TensorFlow raises `Dimension must be 3 but is 2 for 'transpose'`, NumPy `axes don't match array`. The batch counts as an axis.",
    bad: `import tensorflow as tf
steps = tf.keras.Input((20, 8))
by_time = tf.transpose(steps, [1, 0])
`,
    good: `import tensorflow as tf
steps = tf.keras.Input((20, 8))
by_time = tf.transpose(steps, [1, 0, 2])
`,
    fine: "Inputs of which the number of axes is not known; NumPy's `tile` and `pad`, which fill up what is not given.",
    fixSafety: "No fix: the argument or the input may be the wrong one.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/transpose", "https://www.tensorflow.org/api_docs/python/tf/slice"],
  },
  check(facts, report) {
    for (const misfit of facts.flow.misfits) {
      const message = messageOf(misfit);
      const { place, shapes } = misfit;
      if (message === null || facts.statements.isGuarded(place.span)) continue;
      report({ place, message, explanation: `What goes in has the shape **${shapeText(shapes[0] ?? [])}**, the batch counted.` });
    }
  },
};

function messageOf({ kind, shapes: [shape = []], asked }: MisfitFact): string | null {
  const is = shapeText(shape);
  const axes = shape.length === 1 ? "one axis" : `${shape.length} axes`;
  switch (kind) {
    case "order":
      return `[${asked.join(", ")}] is no order of the ${axes} of ${is}`;
    case "length":
      return `${asked.length === 1 ? "One number is" : `${asked.length} numbers are`} given for ${axes}: the input is ${is}`;
    case "part":
      return `This part reaches beyond the input, which is ${is}`;
    case "target":
      return `${is} cannot be spread to ${shapeText(asked)}`;
    case "rank":
      return `The input has ${axes}, ${is}, where this takes ${asked[0]}`;
    default:
      return null;
  }
}
