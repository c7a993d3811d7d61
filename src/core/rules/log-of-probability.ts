import { finalActivation, isAffine } from "./final-activation.ts";
import type { Rule } from "./rule.ts";

export const logOfProbability: Rule = {
  code: "KP230",
  name: "log-of-probability",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [28, 102],
  fix: "none",
  docs: {
    what: "The logarithm of a softmax or sigmoid is taken without keeping it away from 0.",
    why: "In 32 bits a softmax of logits 104 apart is exactly 0, and its logarithm minus infinity; 0 · −∞ is NaN, and every weight with it. Clipping avoids the NaN, but has no gradient where it clips. `softmax_cross_entropy_with_logits` computes the same loss from the logits and has neither problem.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
y = tf.nn.softmax(tf.layers.dense(inputs, 10))
loss = tf.reduce_mean(-tf.reduce_sum(labels * tf.log(y), axis=1))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
`,
    fine: "Logarithms of clipped values or with a small number added; `log_softmax` and `log_sigmoid`.",
    fixSafety: "No fix: the logits have to be passed on instead of the probabilities.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const [input] = tensor.inputs;
      if (tensor.type !== "log" || !tensor.place || !input || isAffine(input)) continue;
      const final = finalActivation(input);
      if (final?.name !== "softmax" && final?.name !== "sigmoid") continue;
      report({
        place: tensor.place,
        message: `The logarithm of a ${final.name} becomes NaN where a probability is 0`,
        explanation: `In 32 bits a ${final.name} gives exactly 0 for logits far from each other. Compute the loss from the logits: \`tf.nn.${final.name === "softmax" ? "softmax" : "sigmoid"}_cross_entropy_with_logits\`, or take \`tf.nn.${final.name === "softmax" ? "log_softmax" : "log_sigmoid"}\`.`,
        related: final.place ? [{ place: final.place, message: `The ${final.name}` }] : [],
      });
    }
  },
};
