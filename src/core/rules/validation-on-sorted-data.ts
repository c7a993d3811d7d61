import type { Rule } from "./rule.ts";

export const validationOnSortedData: Rule = {
  code: "KP521",
  name: "validation-on-sorted-data",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [70],
  fix: "none",
  docs: {
    what: "`validation_split` takes the last examples of data that are sorted by class.",
    why: "`fit` validates on the last examples, before anything is shuffled. Of scikit-learn's iris and wine these are all of one class, which is missing in the training or is rare there: the validation shows nothing of the other classes, and the accuracy may stay at 0.",
    bad: `from sklearn.datasets import load_iris
from tensorflow import keras
x, y = load_iris(return_X_y=True)
model = keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=50, validation_split=0.3)
`,
    good: `import numpy as np
from sklearn.datasets import load_iris
from tensorflow import keras
x, y = load_iris(return_X_y=True)
order = np.random.permutation(len(x))
x, y = x[order], y[order]
model = keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=50, validation_split=0.3)
`,
    fine: "Data that are shuffled or split by `train_test_split` before; data whose order is not known.",
    fixSafety: "No fix: inputs and labels have to be shuffled together, where they are made.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const event of facts.flow.events) {
      const [x, fraction] = [event.arguments.get("x")?.value.data, event.arguments.get("validation_split")];
      const share = fraction?.value.plain;
      const counts = sorted.get(x?.dataSet ?? "");
      if (event.kind !== "fit" || !x || !counts || !fraction || typeof share !== "number" || share <= 0 || share >= 1) continue;
      if (x.part !== "inputs" || x.shuffledAt !== null || !x.steps.every(({ kind }) => keepsOrder.has(kind))) continue;
      const all = counts.reduce((sum, count) => sum + count, 0);
      const left = Math.floor(all * (1 - share));
      const classes = counts.flatMap((_, i) => (counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0) > left ? [i] : []));
      report({
        place: fraction.place,
        message: `The data are sorted: the last ${Math.round(100 * share)} % are all of class${classes.length === 1 ? "" : "es"} ${classes.join(" and ")}`,
        explanation: `\`${x.dataSet}\` has ${counts.join(", ")} examples of its classes, one class behind the other, and \`validation_split\` takes the last ${all - left}. Shuffle inputs and labels together before.`,
      });
    }
  },
};

/** Data sets that are sorted by class: the examples of each. */
const sorted: ReadonlyMap<string, readonly number[]> = new Map([
  ["iris", [50, 50, 50]],
  ["wine", [59, 71, 48]],
]);

const keepsOrder: ReadonlySet<string> = new Set(["affine", "statistic", "cast", "reshape"]);
