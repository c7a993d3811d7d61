import { knownValue } from "../model/fact.ts";
import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";

export const lossDividedByDataSet: Rule = {
  code: "KP238",
  name: "loss-divided-by-data-set",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [32],
  fix: "none",
  docs: {
    what: "A loss that is added up over a batch is divided by the number of all examples.",
    why: "The sum goes over the batch only: divided by N instead of the batch's size B, the loss and its gradients are N/B times too small. With plain gradient descent that is a learning rate N/B times too small; what is added to the loss, such as a penalty on the weights, counts N/B times too much.",
    bad: `import tensorflow.compat.v1 as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int32, [None])
logits = tf.layers.dense(inputs, 10)
losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)
loss = tf.reduce_sum(losses) / len(x)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    good: `import tensorflow.compat.v1 as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int32, [None])
logits = tf.layers.dense(inputs, 10)
losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)
loss = tf.reduce_mean(losses)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    fine: "All examples in one batch, and Bayesian losses that are meant so: there the data's part is multiplied by N/B.",
    fixSafety: "No fix: `tf.reduce_mean` may take the place of the sum or of the division.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/reduce_mean"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const { training, dataSummary } = experiment;
      const [count, batch] = [dataSummary?.shape?.[0], knownValue(training?.batchSize)];
      if (!training || !count || !batch || batch >= count) continue;
      for (const { loss } of facts.flow.trainings) {
        const divided = divisionBy(count, loss);
        if (!divided?.place) continue;
        report({
          place: divided.place,
          message: `The sum over a batch of ${batch} is divided by all ${count.toLocaleString("en")} examples`,
          explanation: `Loss and gradients are **${Math.round(count / batch)}** times smaller than those of a mean. Divide by the batch's size: \`tf.reduce_mean\`.`,
          experiment: experiment.id,
        });
      }
    }
  },
};

/** Where a loss is a sum over the batch, divided by `count`; null where it is not. */
function divisionBy(count: number, loss: ValueFact, depth = 0): ValueFact | null {
  if (depth > 12 || loss.kind !== "tensor") return null;
  const [a, b] = loss.inputs;
  if (/^(divide|truediv|realdiv|div)$/.test(loss.type ?? "") && b?.plain === count && a && isSum(a)) return loss;
  if (loss.type === "multiply" && [a, b].some((one) => typeof one?.plain === "number" && Math.abs(one.plain * count - 1) < 1e-9))
    return [a, b].some((one) => one && isSum(one)) ? loss : null;
  if (!/^(add|identity|negative|subtract|add_n)$/.test(loss.type ?? "")) return null;
  for (const input of loss.inputs) {
    const found = divisionBy(count, input, depth + 1);
    if (found) return found;
  }
  return null;
}

function isSum({ type, inputs, arguments: given }: ValueFact): boolean {
  if (type === "negative" || type === "identity") return inputs[0] !== undefined && isSum(inputs[0]);
  return type === "reduce_sum" && !given.has("axis") && !given.has("reduction_indices");
}
