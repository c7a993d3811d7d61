import { finalActivation } from "./final-activation.ts";
import { experimentOf, type LossUse, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { quoted, replaceSource, unsafeFix } from "./source-edits.ts";

export const accuracyKind: Rule = {
  code: "KP817",
  name: "accuracy-kind",
  category: "Keras API",
  severity: "warning",
  since: "0.2.0",
  catalogue: [97],
  fix: "unsafe",
  docs: {
    what: "The accuracy that is asked for does not belong to the labels and the output of the model.",
    why: '`BinaryAccuracy` compares each of ten numbers with 0.5: a model that knows nothing has 90 %. The class `Accuracy` asks whether label and probability are the same number, which they never are. `categorical_accuracy` takes rows, `sparse_categorical_accuracy` numbers of classes. The text `"accuracy"` lets Keras choose.',
    bad: `from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=[keras.metrics.BinaryAccuracy()])
`,
    good: `from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
`,
    fine: "`BinaryAccuracy` for several labels at once, with a binary cross-entropy.",
    fixSafety: "Unsafe: the metric is logged under another name.",
    references: ["https://keras.io/api/metrics/accuracy_metrics/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const metrics = use.model?.compile?.arguments.get("metrics")?.value;
      if (metrics?.kind !== "sequence") continue;
      for (const metric of metrics.inputs) {
        const name = typeof metric.plain === "string" ? metric.plain : (metric.type ?? "").replace(/^keras\.metrics\./, "");
        const why = wrongFor(name, use);
        if (!why || !metric.place) continue;
        report({
          place: metric.place,
          message: why,
          explanation: `The loss is \`${use.name}\`. Write \`"accuracy"\`: Keras then takes the kind that belongs to loss and output.`,
          related: [{ place: use.place, message: "The loss" }],
          ...unsafeFix("Let Keras choose the accuracy", replaceSource(facts, metric.place, quoted(facts, "accuracy"))),
          ...experimentOf(use),
        });
      }
    }
  },
};

/** What is wrong with a metric for this loss; null where nothing is. */
function wrongFor(metric: string, { name, output }: LossUse): string | null {
  const units = output.shape?.at(-1) ?? 0;
  const isClasses = name === "categorical_crossentropy" || name === "sparse_categorical_crossentropy";
  if (metric === "Accuracy" && (isClasses || /^(softmax|sigmoid)$/.test(finalActivation(output)?.name ?? "")))
    return "`Accuracy` asks whether a probability and a label are the same number: they never are";
  if (/^(binary_accuracy|BinaryAccuracy)$/.test(metric) && isClasses && units > 2)
    return `Binary accuracy of ${units} classes counts zeros: knowing nothing gives ${Math.round(100 - 100 / units)} %`;
  if (/^(binary_accuracy|BinaryAccuracy)$/.test(metric) && name === "sparse_categorical_crossentropy" && units === 2)
    return "Binary accuracy compares the number of a class with each of the 2 outputs";
  if (/^(categorical_accuracy|CategoricalAccuracy)$/.test(metric) && name === "sparse_categorical_crossentropy")
    return "Categorical accuracy takes one-hot labels, but they are numbers of classes";
  if (/^(sparse_categorical_accuracy|SparseCategoricalAccuracy)$/.test(metric) && name === "categorical_crossentropy")
    return "Sparse categorical accuracy takes numbers of classes, but the labels are one-hot";
  return null;
}
