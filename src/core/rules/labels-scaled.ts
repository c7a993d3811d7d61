import { formatScale } from "./format-number.ts";
import { experimentOf, isCrossEntropy, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix, withoutDivision } from "./source-edits.ts";

export const labelsScaled: Rule = {
  code: "KP503",
  name: "labels-scaled",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [64],
  fix: "unsafe",
  docs: {
    what: "The labels of a classifier are scaled like its inputs.",
    why: "A cross-entropy takes whole numbers of classes. Divided by 255 they are all below 0.04: as integers they become class 0, and the model learns that everything is class 0.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, y / 255.0, epochs=5)
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, y, epochs=5)
`,
    fine: "Labels of a regression.",
    fixSafety: "Unsafe: the division may be meant for the inputs of another line.",
    references: ["https://keras.io/api/losses/probabilistic_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const { data } = use;
      if (!isCrossEntropy(use) || data?.part !== "labels" || data.classes === null || !data.range) continue;
      const step = data.steps.find(({ kind }) => kind === "affine");
      if (!step || data.range[1] >= 1 || (use.name === "binary_crossentropy" && data.range[1] === 1)) continue;
      report({
        place: step.place ?? use.labels?.place ?? use.place,
        message: `The labels are scaled: they go from ${formatScale(data.range[0])} to ${formatScale(data.range[1])}`,
        explanation: `\`${use.name}\` takes classes from 0 to **${data.classes - 1}**. Scale the inputs only.`,
        related: [{ place: use.place, message: "The loss" }],
        ...experimentOf(use),
        ...unsafeFix("Leave the labels as they are", withoutDivision(facts, step.place)),
      });
    }
  },
};
