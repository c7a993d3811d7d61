import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { signOfLoss } from "./sign-of-loss.ts";
import { replaceNumber, unsafeFix } from "./source-edits.ts";

export const lossOverBatchAxis: Rule = {
  code: "KP242",
  name: "loss-over-batch-axis",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [103, 31],
  fix: "unsafe",
  docs: {
    what: "A cross-entropy is added up over the examples and averaged over the classes, where it is meant the other way round.",
    why: "−Σ y · log p of an example is a sum over the classes, and the loss of a batch the mean over its examples. With the axes exchanged the number is N/C times as large (N examples, C classes): it depends on the size of the batch, cannot be compared with ln C, and every step of plain gradient descent is N/C times as long. A rate that is right for 0.1 is then 1 with batches of 100 and ten classes.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
log_p = tf.nn.log_softmax(tf.layers.dense(inputs, 10))
loss = tf.reduce_mean(-tf.reduce_sum(labels * log_p, axis=0))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
log_p = tf.nn.log_softmax(tf.layers.dense(inputs, 10))
loss = tf.reduce_mean(-tf.reduce_sum(labels * log_p, axis=1))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "A mean over axis 0, which gives a loss for each class, and sums over everything.",
    fixSafety: "Unsafe: the loss, and with it the step, becomes smaller by a factor.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/math/reduce_sum"],
  },
  check(facts, report) {
    const { tensors } = facts.flow;
    for (const sum of tensors) {
      const axis = sum.type === "reduce_sum" ? (sum.arguments.get("axis") ?? sum.arguments.get("reduction_indices")) : undefined;
      const [terms] = sum.inputs;
      if (!axis || !terms || !sum.place || axisOf(axis.value) !== 0) continue;
      const { shape } = terms;
      const classes = shape?.[1];
      if (shape?.length !== 2 || classes == null || classes < 2 || signOfLoss(facts.flow, terms, 1)?.isError !== false) continue;
      const mean = tensors.find((one) => one.type === "reduce_mean" && one.arguments.get("axis") === undefined && isMeanOf(one, sum));
      if (!mean?.place) continue;
      report({
        place: sum.place,
        message: "The loss is added up over the examples and averaged over the classes",
        explanation: `What is added up is **${shapeText(shape)}**: axis 0 holds the examples, axis 1 the ${classes} classes. With N examples the loss is N/${classes} times as large as the cross-entropy. Add up over \`axis=1\`, and take the mean of that.`,
        related: mean.place.span.start === sum.place.span.start ? [] : [{ place: mean.place, message: "The mean, over the classes" }],
        ...unsafeFix("Add up over the classes", replaceNumber(facts, axis.place, 1)),
      });
    }
  },
};

function axisOf({ plain }: ValueFact): unknown {
  return Array.isArray(plain) && plain.length === 1 ? plain[0] : plain;
}

function isMeanOf({ inputs: [input] }: ValueFact, sum: ValueFact): boolean {
  return input === sum || (input?.type === "negative" && input.inputs[0] === sum);
}
