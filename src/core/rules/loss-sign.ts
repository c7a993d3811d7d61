import type { ValueFact } from "../model/flow/flow.ts";
import type { Place, TextEdit } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { signOfLoss } from "./sign-of-loss.ts";
import { callAt, unsafeFix } from "./source-edits.ts";

export const lossSign: Rule = {
  code: "KP235",
  name: "loss-sign",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [38],
  fix: "unsafe",
  docs: {
    what: "A loss is minimised with the wrong sign: a minus stands before a cross-entropy or an error, or is missing before Σ y · log p.",
    why: "An optimizer makes what it is given as small as it can. Of a negated cross-entropy that is minus infinity: every step makes the predictions worse.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
loss = -tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.AdamOptimizer().minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.AdamOptimizer().minimize(loss)
`,
    fixSafety: "Unsafe: the sign may be turned in several places.",
    fine: "Adversarial losses: a sigmoid cross-entropy with labels of ones or zeros may be maximised, and is not reported, nor a term that is subtracted from another loss. Nor is what is multiplied by rewards.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/train/Optimizer#minimize"],
  },
  check(facts, report) {
    for (const { loss, place } of facts.flow.trainings) {
      const found = signOfLoss(facts.flow, loss, 1);
      if (!found || found.sign > 0 || !place) continue;
      report({
        place: loss.place ?? place,
        message: found.isError
          ? "The error is made larger: a minus stands before it"
          : "The likelihood is made smaller: a minus is missing",
        explanation: found.isError
          ? "What is minimised is a loss times −1. Leave out the minus."
          : "Σ y · log p is to be made large. Minimise its negative: −Σ y · log p is the cross-entropy.",
        related: [{ place, message: "Minimised here" }],
        ...(loss.place ? unsafeFix(found.isError ? "Leave out the minus" : "Write the minus", turnedSign(facts, loss, loss.place)) : {}),
      });
    }
  },
};

/** Takes the minus away that a loss begins with, or writes one; null where it stands elsewhere. */
function turnedSign(facts: RuleFacts, { type }: ValueFact, { path, span }: Place): TextEdit | null {
  if (path !== facts.path) return null;
  if (type !== "negative")
    return callAt(facts, { path, span, line: 1, column: 1 }) ? { span: { start: span.start, end: span.start }, newText: "-" } : null;
  return facts.text[span.start] === "-" ? { span: { start: span.start, end: span.start + 1 }, newText: "" } : null;
}
