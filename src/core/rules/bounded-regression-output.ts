import type { DataFact } from "../model/flow/flow.ts";
import { activationEdit } from "./activation-edit.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  sigmoid: [0, 1],
  softmax: [0, 1],
  hardSigmoid: [0, 1],
  tanh: [-1, 1],
  softsign: [-1, 1],
};

/** Prices of the two data sets: thousands of dollars, and dollars (Keras) or hundreds of thousands (scikit-learn). */
const targets: Readonly<Record<string, readonly [number, number]>> = { boston_housing: [5, 50], california_housing: [0.15, 5] };

export const boundedRegressionOutput: Rule = {
  code: "KP209",
  name: "bounded-regression-output",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [19],
  fix: "unsafe",
  yieldsTo: ["squared-error-for-classes", "softmax-over-one-unit"],
  docs: {
    what: "A regression's output is bounded by a sigmoid, tanh or softmax, but its labels lie outside of these bounds.",
    why: "A sigmoid gives at most 1. Where the labels go up to 50 the model can only sit at its bound, where the gradient is zero. The last layer of a regression has no activation, or the labels are scaled into the bounds.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
x = (x - x.mean(axis=0)) / x.std(axis=0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("rmsprop", "mse")
model.fit(x, y, epochs=20)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
x = (x - x.mean(axis=0)) / x.std(axis=0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1),
])
model.compile("rmsprop", "mse")
model.fit(x, y, epochs=20)
`,
    fine: "Labels that are known to lie within the bounds, such as pixels between 0 and 1.",
    fixSafety: "Unsafe: the labels may be meant to be scaled instead.",
    references: ["https://keras.io/api/layers/activations/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      const bound = final && bounds[final.name];
      const range = use.labels?.data && rangeOf(use.labels.data);
      if (!final || !bound || !range || !/^(mean_\w+_error|huber|log_cosh)$/.test(use.name)) continue;
      if (range[0] >= bound[0] && range[1] <= bound[1]) continue;
      report({
        place: final.place ?? use.place,
        message: `\`${final.name}\` gives ${bound[0]} to ${bound[1]}, but the labels go from ${range[0]} to ${range[1]}`,
        explanation: `The output cannot leave **${bound[0]} to ${bound[1]}**; the labels lie between **${range[0]}** and **${range[1]}**. Leave the last layer without an activation, or scale the labels.`,
        related: use.labels?.place ? [{ place: use.labels.place, message: "The labels" }] : [],
        ...experimentOf(use),
        ...unsafeFix("Leave the output without an activation", activationEdit(facts, final, "linear")),
      });
    }
  },
};

function rangeOf(data: DataFact): readonly [number, number] | null {
  if (data.isOneHot) return null;
  if (data.range) return data.range;
  const isUntouched = data.steps.every(({ kind }) => kind === "take" || kind === "split" || kind === "reshape" || kind === "cast");
  return data.part === "labels" && data.dataSet && isUntouched ? (targets[data.dataSet] ?? null) : null;
}
