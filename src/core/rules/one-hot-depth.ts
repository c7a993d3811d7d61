import type { Rule } from "./rule.ts";

export const oneHotDepth: Rule = {
  code: "KP516",
  name: "one-hot-depth",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [26],
  fix: "none",
  docs: {
    what: "Labels are made one-hot with fewer columns than there are classes.",
    why: "`tf.one_hot` gives a row of zeros for a label that is as large as the depth: such an example has a loss of zero and is never learned. `to_categorical` raises an `IndexError`. Labels that count from 1 need one column more, or 1 subtracted.",
    bad: `import tensorflow as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
labels = tf.one_hot(y, 9)
`,
    good: `import tensorflow as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
labels = tf.one_hot(y, 10)
`,
    fine: "More columns than classes, and labels of which the range is not known.",
    fixSafety: "No fix: the number may come from far away.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/one_hot"],
  },
  check(facts, report) {
    for (const call of facts.flow.calls) {
      const isKeras = call.name.endsWith("to_categorical") && call.name.startsWith("keras.");
      if ((call.name !== "tensorflow.one_hot" && !isKeras) || facts.statements.isGuarded(call.place.span)) continue;
      const { arguments: given } = call;
      const at = (index: number, ...names: readonly string[]) =>
        names.map((one) => given.get(one)).find((one) => one) ?? given.get(String(index));
      const [labels, depth] = [at(0, "indices", "y", "x"), at(1, "depth", "num_classes", "nb_classes")];
      const [range, columns] = [labels?.value.data?.range, depth?.value.plain];
      if (!labels || !depth || !range || typeof columns !== "number" || range[1] < columns || labels.value.data?.isOneHot) continue;
      report({
        place: depth.place,
        message: `The labels go up to ${range[1]}, but there are ${columns} columns`,
        explanation: `Classes count from 0: with **${columns}** columns the largest is **${columns - 1}**. ${isKeras ? "The call raises an `IndexError`." : "Larger ones become rows of zeros, which are never learned."}`,
        related: labels.value.place ? [{ place: labels.value.place, message: "The labels" }] : [],
      });
    }
  },
};
