import type { ModelFact } from "../model/flow/flow.ts";
import { lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";

export const classWeightKeys: Rule = {
  code: "KP515",
  name: "class-weight-keys",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [20, 26],
  fix: "none",
  docs: {
    what: "The keys of `class_weight` are not the numbers of the classes, or it is no dictionary.",
    why: "Keys are classes from 0 on. Where one is missing, Keras up to version 2 raises an error; Keras 3 takes 1 for it without a word, so that weights which count from 1 belong to the wrong classes. A list raises an error since TensorFlow 2.",
    bad: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(6, 4), np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, class_weight={1: 1.0, 2: 5.0, 3: 5.0})
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(6, 4), np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, class_weight={0: 1.0, 1: 5.0, 2: 5.0})
`,
    fine: "Labels of which the classes are not known.",
    fixSafety: "No fix: which weight belongs to which class is for the author to say.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    for (const model of facts.flow.models) {
      for (const { kind, arguments: given, place } of model.events) {
        const weights = given.get("class_weight");
        if (kind !== "fit" || !weights || facts.statements.isGuarded(place.span)) continue;
        const { value } = weights;
        if (value.kind === "sequence" && (generation === "tf2" || generation === "keras3")) {
          report({
            place: weights.place,
            message: "`class_weight` is a list: Keras takes a dictionary with a weight for each class",
            explanation: "Write `dict(enumerate(weights))`.",
          });
          continue;
        }
        const classes = value.kind === "dict" && value.isComplete ? classesOf(facts, model) : null;
        const { keys } = value;
        if (classes === null || !keys?.every((key) => typeof key === "number")) continue;
        const missing = Array.from({ length: classes }, (_, i) => i).filter((i) => !keys.includes(i));
        const extra = keys.filter((key) => typeof key === "number" && key >= classes);
        if (missing.length === 0 || (generation === "keras3" && extra.length === 0)) continue;
        report({
          place: weights.place,
          severity: generation === "keras3" ? "warning" : "error",
          message: `\`class_weight\` has no weight for class ${missing[0]}`,
          explanation: `The labels are classes from 0 to ${classes - 1}; the keys are ${keys.join(", ")}.`,
        });
      }
    }
  },
};

/** How many classes the labels have that a model is trained on. */
function classesOf(facts: Parameters<Rule["check"]>[0], model: ModelFact): number | null {
  const use = lossUses(facts).find((one) => one.model === model && one.name === "sparse_categorical_crossentropy");
  const range = use?.labels?.data?.range;
  return range && range[0] === 0 && Number.isInteger(range[1]) ? range[1] + 1 : null;
}
