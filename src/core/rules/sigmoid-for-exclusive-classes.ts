import { activationEdit } from "./activation-edit.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

export const sigmoidForExclusiveClasses: Rule = {
  code: "KP205",
  name: "sigmoid-for-exclusive-classes",
  category: "output and loss",
  severity: "info",
  since: "0.2.0",
  catalogue: [15],
  fix: "unsafe",
  docs: {
    what: "Several units with a sigmoid each go into a categorical cross-entropy.",
    why: "Categorical cross-entropy asks for probabilities that add up to 1: one class excludes the others. Sigmoids are independent of each other. Keras divides them by their sum first, so that a unit's own certainty says little and wrong classes are pushed down only slowly. For exclusive classes use a softmax, for labels that may occur together `binary_crossentropy`.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(5, activation="sigmoid"),
])
model.compile("adam", "categorical_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(5, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
`,
    fine: "Sigmoids with `binary_crossentropy` are right where several labels may be true at once.",
    fixSafety: "Unsafe: where several labels may be true at once, the loss should change instead.",
    references: ["https://keras.io/api/losses/probabilistic_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (!/^(sparse_)?categorical_crossentropy$/.test(use.name) || final?.name !== "sigmoid" || final.units === null || final.units < 2)
        continue;
      report({
        place: final.place ?? use.place,
        message: "Sigmoid outputs do not add up to 1, as this loss expects: use a softmax",
        explanation: `The last layer gives **${final.units}** independent numbers between 0 and 1; \`${use.name}\` compares a distribution over classes.`,
        related: [{ place: use.place, message: "The loss" }],
        ...experimentOf(use),
        ...unsafeFix("Use a softmax", activationEdit(facts, final, "softmax")),
      });
    }
  },
};
