import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses, seesLogits } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { withoutSecond } from "./without-second.ts";

export const sigmoidBeforeLogitsLoss: Rule = {
  code: "KP204",
  name: "sigmoid-before-logits-loss",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [14, 30],
  fix: "unsafe",
  docs: {
    what: "The output went through a sigmoid, and its loss applies another one.",
    why: "`sigmoid_cross_entropy_with_logits` and `from_logits=True` expect the values before the sigmoid. Given numbers between 0 and 1, the second sigmoid gives between 0.5 and 0.73: an example of class 0 keeps a loss of at least ln 2 ≈ 0.69, however sure the model is, and the gradients are small.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 20])
labels = tf.placeholder(tf.float32, [None, 1])
output = tf.layers.dense(inputs, 1, activation=tf.nn.sigmoid)
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=output))
train = tf.train.AdamOptimizer().minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 20])
labels = tf.placeholder(tf.float32, [None, 1])
logits = tf.layers.dense(inputs, 1)
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.AdamOptimizer().minimize(loss)
`,
    fine: "A model of TensorFlow 2 or Keras 3 that is compiled with `from_logits=True`: Keras notices the sigmoid and uses the values before it. There it is information only.",
    fixSafety:
      "Unsafe: the loss that is trained changes; predictions stay probabilities where the loss is told so, and become logits where the sigmoid is left out.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/sigmoid_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (use.name !== "binary_crossentropy" || use.takes !== "logits" || final?.name !== "sigmoid") continue;
      const isHealed = seesLogits(use, facts);
      report({
        place: use.place,
        severity: isHealed ? "info" : "warning",
        message: "Sigmoid is applied twice: the loss expects logits",
        explanation: isHealed
          ? "The output comes from a sigmoid, and the loss is told that it gets logits. This version of Keras notices and uses the values before the sigmoid; others do not."
          : "What goes in lies between **0** and **1**; the loss's own sigmoid makes of it between **0.5** and **0.73**. Give it the values before the sigmoid.",
        related: final.place ? [{ place: final.place, message: "The first sigmoid" }] : [],
        ...(final.place ? { cause: `${final.place.path}:${final.place.span.start}` } : {}),
        ...experimentOf(use),
        ...withoutSecond(facts, use, final),
      });
    }
  },
};
