import type { DataFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { sourceAt, unsafeFix } from "./source-edits.ts";
import { trainedAndEvaluated } from "./trained-and-evaluated.ts";

export const testScaledByItself: Rule = {
  code: "KP518",
  name: "test-scaled-by-itself",
  category: "data",
  severity: "info",
  since: "0.2.0",
  catalogue: [63],
  fix: "unsafe",
  docs: {
    what: "What the model is evaluated on is scaled by its own mean, deviation, minimum or maximum, and not by those of the training data.",
    why: "The same number then means one thing in training and another one in the evaluation: 50 m² may be −0.4 deviations here and +0.2 there. The smaller or the more different the test data are, the more it costs; a single new example cannot be scaled in this way at all. Fit the scaler on the training data, and use it for both.",
    bad: `from sklearn.preprocessing import StandardScaler
from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.boston_housing.load_data()
scaler = StandardScaler()
x = scaler.fit_transform(x)
x_test = scaler.fit_transform(x_test)
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20)
model.evaluate(x_test, y_test)
`,
    good: `from sklearn.preprocessing import StandardScaler
from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.boston_housing.load_data()
scaler = StandardScaler()
x = scaler.fit_transform(x)
x_test = scaler.transform(x_test)
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=20)
model.evaluate(x_test, y_test)
`,
    fine: "Each example scaled by itself; data that is trained on and evaluated on alike.",
    fixSafety: "Unsafe: only where the same scaler was fitted to the training data before; what follows sees other numbers.",
    references: ["https://scikit-learn.org/stable/common_pitfalls.html#inconsistent-preprocessing"],
  },
  check(facts, report) {
    for (const { trained, evaluated, place, experiment } of trainedAndEvaluated(facts)) {
      const [found, other] = [ownScaling(evaluated), ownScaling(trained)];
      if (!found || !other || found.part === other.part || found.place.span.start === other.place.span.start) continue;
      report({
        place: found.place,
        message: "The test data are scaled by their own statistics, not by those of the training data",
        explanation:
          "Use the mean and the deviation (or the scaler) of the training data for both: `scaler.transform`, not `fit_transform`.",
        related: [{ place: other.place, message: "The training data's scaling" }, ...(place ? [{ place, message: "Evaluated here" }] : [])],
        ...(experiment === null ? {} : { experiment }),
        ...unsafeFix("Scale them like the training data", transformed(facts, found.place, other.place)),
      });
    }
  },
};

/** Where an array is scaled by its own statistics over examples, and which part of the data it was then: it is not split after that. */
function ownScaling({ steps, split }: DataFact): { readonly place: Place; readonly part: string } | null {
  for (const { scaledBy, place } of steps) {
    if (scaledBy === null || !place || steps.slice(scaledBy).some(({ kind }) => kind === "split" || kind === "take")) continue;
    const parts = steps.flatMap(({ kind, text }) => (kind === "split" || kind === "take" ? [text] : []));
    return { place, part: [split, ...parts].join() };
  }
  return null;
}

/** `transform` instead of `fit_transform`, where both are called on one scaler and the training data come first. */
function transformed(facts: RuleFacts, test: Place, training: Place): TextEdit | null {
  const [second, first] = [test, training].map((place) => /^(\w+)\.fit_transform\(/.exec(sourceAt(facts, place) ?? "")?.[1]);
  if (second === undefined || first !== second || !facts.statements.areInSequence(training.span, test.span)) return null;
  const start = test.span.start + second.length + 1;
  return { span: { start, end: start + "fit_transform".length }, newText: "transform" };
}
