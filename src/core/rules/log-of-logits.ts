import type { ValueFact } from "../model/flow/flow.ts";
import { isAffine } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { originOf } from "./value-origin.ts";

export const logOfLogits: Rule = {
  code: "KP231",
  name: "log-of-logits",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [29],
  fix: "none",
  docs: {
    what: "The logarithm of a layer's raw output is taken: the softmax or sigmoid is missing.",
    why: "About half of a linear layer's outputs are negative, and the logarithm of a negative number is NaN. The loss is NaN from the first step on.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
y = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(-tf.reduce_sum(labels * tf.log(y), axis=1))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
y = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=y))
`,
    fine: "Logarithms of what has gone through an activation that is positive, or of sums with positive numbers.",
    fixSafety: "No fix: whether a softmax or a sigmoid is missing is for the author to say.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const input = tensor.inputs[0] && withoutEpsilon(tensor.inputs[0]);
      if (tensor.type !== "log" || !tensor.place || !input || !isAffine(input)) continue;
      const place = originOf(input);
      report({
        place: tensor.place,
        message: "The logarithm of logits is NaN where they are negative: a softmax is missing",
        explanation:
          "What goes in is the output of a layer without an activation. Compute the loss from the logits with `tf.nn.softmax_cross_entropy_with_logits`.",
        related: place ? [{ place, message: "The logits" }] : [],
      });
    }
  },
};

/** `logits + 1e-8`: a number too small to make them positive. */
function withoutEpsilon(value: ValueFact): ValueFact {
  const [a, b] = value.inputs;
  const isSmall = (side: ValueFact | undefined) => typeof side?.plain === "number" && side.plain >= 0 && side.plain < 0.01;
  return value.type !== "add" || !a ? value : isSmall(b) ? a : isSmall(a) && b ? b : value;
}
