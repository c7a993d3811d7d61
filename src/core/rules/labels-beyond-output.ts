import type { ArgumentValue, ValueFact } from "../model/flow/flow.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const labelsBeyondOutput: Rule = {
  code: "KP213",
  name: "labels-beyond-output",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [26],
  fix: "unsafe",
  yieldsTo: ["softmax-over-one-unit"],
  docs: {
    what: "There are more classes than the last layer has units.",
    why: "Sparse categorical cross-entropy takes a label for the number of a unit. A label that is as large as the number of units raises `Received a label value of 9 which is outside the valid range` on a CPU, and gives NaN on a GPU. Labels that count from 1 need one unit more, or 1 subtracted.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(9, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "More units than classes cost little and are not reported.",
    fixSafety: "Unsafe: the labels may be what is wrong.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/sparse_softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const range = use.data?.range;
      const units = use.output.shape?.at(-1);
      if (use.name !== "sparse_categorical_crossentropy" || !range || units == null || use.data?.isOneHot || range[1] < units) continue;
      const at = finalActivation(use.output)?.layer?.place ?? use.output.layerCall?.place ?? use.output.place;
      report({
        place: at ?? use.place,
        message: `The labels go up to ${range[1]}, but the last layer has ${units} ${units === 1 ? "unit" : "units"}`,
        explanation: `Labels count from 0: with **${units}** units the largest is **${units - 1}**. Labels up to ${range[1]} need **${range[1] + 1}** units.`,
        related: use.labels?.place ? [{ place: use.labels.place, message: "The labels" }] : [],
        ...experimentOf(use),
        ...unsafeFix(`Use ${range[1] + 1} units`, replaceNumber(facts, unitsOf(use.output)?.place, range[1] + 1)),
      });
    }
  },
};

/** Where the size of the output is written, before an activation of its own. */
function unitsOf({ layerCall }: ValueFact, depth = 0): ArgumentValue | undefined {
  const input = layerCall?.layer.type === "Activation" || layerCall?.layer.type === "Softmax" ? layerCall.inputs[0] : undefined;
  return input && depth < 3 ? unitsOf(input, depth + 1) : layerCall?.layer.arguments.get("units");
}
