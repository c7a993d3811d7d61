import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";

export const lossSummedOverBatch: Rule = {
  code: "KP236",
  name: "loss-summed-over-batch",
  category: "output and loss",
  severity: "info",
  since: "0.2.0",
  catalogue: [31],
  fix: "none",
  docs: {
    what: "Plain gradient descent minimises a loss that is added up over the batch instead of averaged.",
    why: "The gradient then grows with the batch: a learning rate that is right for 32 examples is four times too large for 128, and the last, smaller batch makes smaller steps. Adam and its like divide by the gradient's size and hardly notice.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 20])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 3)
loss = tf.reduce_sum(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 20])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 3)
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "Optimizers that normalise the gradient, and rates below 0.01, which may be meant for a sum.",
    fixSafety: "No fix: the learning rate would have to change too.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/math/reduce_mean"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const { training } = experiment;
      const [loss, optimizer] = [knownValue(training?.loss), knownValue(training?.optimizer)];
      const rate = knownValue(optimizer?.learningRate);
      if (!training?.loss.place || loss?.kind !== "categoricalCrossentropy" || loss.reduction !== "sum" || optimizer?.kind !== "sgd")
        continue;
      if (rate === undefined || rate < 0.01) continue;
      report({
        place: training.loss.place,
        message: "The loss is added up over the batch: the steps grow with its size",
        explanation: `The learning rate is **${rate}**. With the mean over the batch it means the same for batches of any size.`,
        experiment: experiment.id,
      });
    }
  },
};
