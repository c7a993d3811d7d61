import type { ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import { lossUses } from "./loss-uses.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { callAt, replaceSource, sourceAt, unsafeFix } from "./source-edits.ts";
import { nameOf } from "./value-origin.ts";

export const lossArgumentsSwapped: Rule = {
  code: "KP212",
  name: "loss-arguments-swapped",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [22],
  fix: "unsafe",
  docs: {
    what: "The model's output is passed as the labels of a cross-entropy, and the labels as its output.",
    why: "A cross-entropy is not the same both ways round. With exchanged arguments the softmax is taken of the labels, and the loss gets small by making the output small: nothing is learned.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=logits, logits=labels))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
`,
    fine: "Squared and absolute errors are the same both ways round.",
    fixSafety: "Unsafe: the names of the variables may be what is wrong.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      if (use.model || !use.takes || !use.labels || !isComputed(use.labels) || !isGiven(use.output)) continue;
      report({
        place: use.place,
        message: "Labels and output are exchanged in this loss",
        explanation: `Where the labels belong stands ${nameOf(use.labels)}, which the model computes; where the output belongs stands ${nameOf(use.output)}, which no weights go into. Name the arguments.`,
        ...unsafeFix("Exchange them", ...exchange(facts, use.place)),
      });
    }
  },
};

/** Puts the sources of labels and output into each other's places. */
function exchange(facts: RuleFacts, place: Place): readonly (TextEdit | null)[] {
  const given = callAt(facts, place)?.arguments ?? [];
  const labels = given.find(({ name }) => /label|y_true|target/.test(name ?? ""));
  const output = given.find(({ name }) => /logit|y_pred|prediction/.test(name ?? ""));
  const [first, second] = [sourceAt(facts, labels?.place), sourceAt(facts, output?.place)];
  if (!labels || !output || first === null || second === null) return [];
  return [replaceSource(facts, labels.place, second), replaceSource(facts, output.place, first)];
}

/** Whether weights go into a value; what only takes its shape from another one does not count. */
function isComputed(value: ValueFact, seen = new Set<ValueFact>()): boolean {
  if (seen.has(value) || seen.size > 2_000) return false;
  seen.add(value);
  if (value.kind !== "tensor" || /ones_like|zeros_like|shape|argmax|stop_gradient/.test(value.type ?? "")) return false;
  return value.type === "variable" || value.layerCall !== null || value.inputs.some((input) => isComputed(input, seen));
}

/** Whether a value is fed or read, and not computed. */
function isGiven(value: ValueFact): boolean {
  if (value.kind === "array") return true;
  return (
    value.kind === "tensor" &&
    (value.type === "placeholder" ||
      (/^(one_hot|cast|reshape|ones_like|zeros_like|ones|zeros)$/.test(value.type ?? "") && !isComputed(value)))
  );
}
