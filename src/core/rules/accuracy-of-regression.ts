import type { ValueFact } from "../model/flow/flow.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { replaceString, unsafeFix } from "./source-edits.ts";

export const accuracyOfRegression: Rule = {
  code: "KP810",
  name: "accuracy-of-regression",
  category: "Keras API",
  severity: "warning",
  since: "0.2.0",
  catalogue: [96],
  fix: "unsafe",
  yieldsTo: ["squared-error-for-classes"],
  docs: {
    what: "A regression is measured by accuracy.",
    why: "Accuracy counts outputs that are equal to their label. Numbers such as 3.1415 are equal to nothing: the accuracy stays near 0 however good the model is. For numbers look at the mean absolute error.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(64, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse", metrics=["accuracy"])
model.fit(x, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(64, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse", metrics=["mae"])
model.fit(x, y)
`,
    fine: "A sigmoid or softmax output; labels of 0 and 1, or of which the values are not known: of one output Keras counts those on the right side of 0.5.",
    fixSafety: "Unsafe: another metric may be meant.",
    references: ["https://keras.io/api/metrics/regression_metrics/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      if (!use.model || !/^(mean_(squared|absolute|squared_logarithmic|absolute_percentage)_error|huber|log_cosh)$/.test(use.name))
        continue;
      const final = finalActivation(use.output);
      const given = use.model.compile?.arguments.get("metrics");
      const metric = given && elementsOf(given.value).find(({ plain }) => plain === "accuracy" || plain === "acc");
      const { data } = use.labels ?? {};
      // Of one output Keras counts those that are on the right side of 0.5: for labels of 0 and 1 that says something.
      const isPrice = data?.part === "labels" && data.classes === null && data.dataSet !== null;
      const isNumber = isPrice || (data?.classes == null && data?.range != null && (data.range[0] < 0 || data.range[1] > 1));
      if (final?.name !== "linear" || !given || !metric || !isNumber) continue;
      report({
        place: metric.place ?? given.place,
        message: "Accuracy says nothing of a regression: use the mean absolute error",
        explanation: `The model gives numbers, trained with \`${use.name}\`. Accuracy counts those that are exactly equal to their label.`,
        related: [{ place: use.place, message: "The loss" }],
        ...unsafeFix("Measure the mean absolute error", replaceString(facts, metric.place, "mae")),
        ...experimentOf(use),
      });
    }
  },
};

function elementsOf(value: ValueFact): readonly ValueFact[] {
  return value.kind === "sequence" ? value.inputs.flatMap(elementsOf) : [value];
}
