import { experimentOf, isCrossEntropy, lossText, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";

const regressions = new Set(["boston_housing", "california_housing"]);

export const crossEntropyForNumbers: Rule = {
  code: "KP208",
  name: "cross-entropy-for-numbers",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [18, 73],
  fix: "none",
  docs: {
    what: "A cross-entropy compares labels that are no classes or probabilities: prices, or class numbers above 1 for the binary form.",
    why: "Binary cross-entropy is −y·ln p − (1 − y)·ln(1 − p). It has a lowest point only for labels between 0 and 1; for a label of 7 it falls without an end as p goes to 1, and the model learns to answer 1 to everything. Numbers need a squared or absolute error, more than two classes a categorical cross-entropy.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Labels between 0 and 1 that are no whole numbers, such as the pixels of an autoencoder, are right for binary cross-entropy.",
    fixSafety: "No fix: which loss fits depends on what is to be learned.",
    references: ["https://keras.io/api/losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const data = use.labels?.data;
      if (!data || !isCrossEntropy(use)) continue;
      const isRegression =
        data.dataSet !== null &&
        regressions.has(data.dataSet) &&
        data.part === "labels" &&
        !data.steps.some(({ kind }) => kind === "other");
      const [low, high] = data.range ?? [0, 1];
      const isOutside = use.name === "binary_crossentropy" && data.range !== null && (low < 0 || high > 1);
      if (!isRegression && !isOutside) continue;
      report({
        place: use.place,
        message: isRegression
          ? "The labels are numbers, but the loss is for classes"
          : `Labels from ${low} to ${high} go into a loss for labels of 0 and 1`,
        explanation: isRegression
          ? `The labels are those of \`${data.dataSet}\`: prices. ${lossText(use)} takes classes; use \`mean_squared_error\` with a linear output.`
          : `${lossText(use)} has no lowest point for labels outside of 0 to 1. For more than two classes use one unit for each with a softmax and a categorical cross-entropy; for numbers a squared error.`,
        related: use.labels?.place ? [{ place: use.labels.place, message: "The labels" }] : [],
        ...experimentOf(use),
      });
    }
  },
};
