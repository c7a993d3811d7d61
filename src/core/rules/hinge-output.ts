import { activationEdit } from "./activation-edit.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

export const hingeOutput: Rule = {
  code: "KP214",
  name: "hinge-output",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [27],
  fix: "unsafe",
  docs: {
    what: "A hinge loss compares outputs that cannot be negative.",
    why: "The hinge loss is max(1 − y · p, 0) with labels −1 and 1. It is zero for the class −1 only where the output is −1 or less. A sigmoid, softmax or relu never gets there: every example of that class keeps a loss of at least 1.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "hinge")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="tanh"),
])
model.compile("adam", "hinge")
`,
    fine: "Linear and tanh outputs; `categorical_hinge`, which compares units with each other.",
    fixSafety: "Unsafe: a linear output or another loss may be meant.",
    references: ["https://keras.io/api/losses/hinge_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (
        (use.name !== "hinge" && use.name !== "squared_hinge") ||
        !final ||
        !/^(sigmoid|softmax|relu|softplus|hardSigmoid)$/.test(final.name)
      )
        continue;
      report({
        place: final.place ?? use.place,
        message: `A hinge loss wants outputs down to −1, but \`${final.name}\` gives none below 0`,
        explanation: "The loss of an example of the class −1 stays at 1 or above. Use a linear output or `tanh`, and labels of −1 and 1.",
        related: [{ place: use.place, message: "The loss" }],
        ...experimentOf(use),
        ...unsafeFix("Use tanh", activationEdit(facts, final, "tanh")),
      });
    }
  },
};
