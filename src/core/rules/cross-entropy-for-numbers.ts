import type { Fix } from "../analysis.ts";
import { activationEdit } from "./activation-edit.ts";
import { type FinalActivation, finalActivation } from "./final-activation.ts";
import { experimentOf, isCrossEntropy, type LossUse, lossText, lossUses } from "./loss-uses.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { replaceString, unsafeFix } from "./source-edits.ts";

const regressions = new Set(["boston_housing", "california_housing"]);

export const crossEntropyForNumbers: Rule = {
  code: "KP208",
  name: "cross-entropy-for-numbers",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [18, 73],
  fix: "unsafe",
  docs: {
    what: "A cross-entropy compares labels that are no classes or probabilities: prices, or class numbers above 1 for the binary form.",
    why: "Binary cross-entropy is −y·ln p − (1 − y)·ln(1 − p). It has a lowest point only for labels between 0 and 1; for a label of 7 it falls without an end as p goes to 1, and the model learns to answer 1 to everything. Numbers need a squared or absolute error, more than two classes a categorical cross-entropy.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.BatchNormalization(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
model.fit(x, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.boston_housing.load_data()
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.BatchNormalization(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1),
])
model.compile("adam", "mean_squared_error")
model.fit(x, y)
`,
    fine: "Labels between 0 and 1 that are no whole numbers, such as the pixels of an autoencoder, are right for binary cross-entropy.",
    fixSafety:
      "Unsafe: another loss is trained, and the output becomes linear for it. It is offered for labels that are known to be numbers.",
    references: ["https://keras.io/api/losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const data = use.labels?.data;
      const final = finalActivation(use.output);
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
        ...(isRegression && final ? numbersFix(facts, use, final) : {}),
      });
    }
  },
};

/** The fix that compares numbers, and lets the output be any number. */
function numbersFix(facts: RuleFacts, { place }: LossUse, final: FinalActivation): { readonly fix?: Omit<Fix, "scope"> } {
  const loss = replaceString(facts, place, "mean_squared_error");
  return final.name === "linear"
    ? unsafeFix("Use `mean_squared_error`", loss)
    : unsafeFix("Use `mean_squared_error` and a linear output", loss, activationEdit(facts, final, "linear"));
}
