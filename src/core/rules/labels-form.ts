import type { ValueFact } from "../model/flow/flow.ts";
import { experimentOf, type LossUse, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { replaceString, unsafeFix } from "./source-edits.ts";

export const labelsForm: Rule = {
  code: "KP210",
  name: "labels-form",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [20, 26],
  fix: "unsafe",
  docs: {
    what: "One-hot labels go into a sparse categorical cross-entropy, or numbers of classes into the dense one.",
    why: "`categorical_crossentropy` compares rows with one number for each class; `sparse_categorical_crossentropy` takes the number of the class. With the other form Keras raises an error about shapes, or older versions compare the wrong things without a word.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Labels of which neither shape nor encoding is known are not reported.",
    fixSafety: "Unsafe: the labels may be meant to change instead of the loss; the result is the same.",
    references: ["https://keras.io/api/losses/probabilistic_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const { labels } = use;
      const shape = labels && formOf(use, labels);
      if (!labels || !shape) continue;
      const isSparse = use.name.startsWith("sparse");
      const other = isSparse ? "categorical_crossentropy" : "sparse_categorical_crossentropy";
      report({
        place: use.place,
        message: isSparse
          ? "The labels are one-hot, but the loss takes numbers of classes"
          : "The labels are numbers of classes, but the loss takes one-hot rows",
        explanation: `The labels have the shape **${shapeText(labels.shape ?? [])}**, the model's output **${shapeText(use.output.shape ?? [])}**. ${isSparse ? "Use `categorical_crossentropy`, or leave out the one-hot encoding." : "Use `sparse_categorical_crossentropy`, or `to_categorical` for the labels."}`,
        related: labels.place ? [{ place: labels.place, message: "The labels" }] : [],
        ...unsafeFix(`Use \`${other}\``, replaceString(facts, use.place, other)),
        ...experimentOf(use),
      });
    }
  },
};

/** The labels' shape where it is of the other form; null where it fits or is not known. */
function formOf({ name, output, model }: LossUse, { kind, shape, data }: ValueFact): ValueFact["shape"] {
  const units = output.shape?.at(-1);
  if (model === null || (kind !== "array" && kind !== "tensor") || !shape || !output.shape) return null;
  // One number for each place of a sequence, whatever the number of words is.
  if (units == null)
    return name === "categorical_crossentropy" && shape.length >= 2 && shape.length === output.shape.length - 1 ? shape : null;
  if (units < 2) return null;
  const last = shape.at(-1);
  const isSameRank = shape.length === output.shape.length;
  if (name === "sparse_categorical_crossentropy")
    return isSameRank && last !== 1 && (last === units || data?.isOneHot === true) ? shape : null;
  if (name !== "categorical_crossentropy") return null;
  return shape.length === output.shape.length - 1 || (isSameRank && last === 1) ? shape : null;
}
