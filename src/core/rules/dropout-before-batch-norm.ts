import type { Rule } from "./rule.ts";

export const dropoutBeforeBatchNorm: Rule = {
  code: "KP310",
  name: "dropout-before-batch-norm",
  category: "dropout and phase",
  severity: "hint",
  since: "0.2.0",
  catalogue: [48],
  fix: "none",
  isOffByDefault: true,
  docs: {
    what: "Dropout stands before batch normalisation.",
    why: "Dropout changes the variance of what the normalisation sees in training; in the evaluation, where nothing is dropped, the moving variance does not fit.",
    bad: `from tensorflow import keras
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dropout(0.5), keras.layers.BatchNormalization(), keras.layers.Dense(1)])
`,
    good: `from tensorflow import keras
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(8, activation="relu"), keras.layers.BatchNormalization(), keras.layers.Dropout(0.5), keras.layers.Dense(1)])
`,
    fine: "The rule is a matter of opinion, and off unless it is selected.",
    fixSafety: "No fix: the order is the author's.",
    references: ["Li et al. 2019, Understanding the Disharmony between Dropout and Batch Normalization by Variance Shift"],
  },
  check(facts, report) {
    for (const { layer, inputs, place } of facts.flow.layerCalls) {
      const before = inputs[0]?.layerCall;
      if (layer.type !== "BatchNormalization" || layer.isOwn || !place || before?.layer.type !== "Dropout") continue;
      report({
        place,
        message: "Batch normalisation behind dropout sees another variance in the evaluation",
        explanation: "Put the dropout behind the normalisation.",
        related: before.place ? [{ place: before.place, message: "The dropout" }] : [],
      });
    }
  },
};
