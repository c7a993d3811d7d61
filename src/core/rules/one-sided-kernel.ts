import { formatScale } from "./format-number.ts";
import { glorotFix } from "./glorot-fix.ts";
import { initialSites, nameLayers } from "./initial-sites.ts";
import type { Rule } from "./rule.ts";

export const oneSidedKernel: Rule = {
  code: "KP104",
  name: "one-sided-kernel",
  category: "initialisation",
  severity: "warning",
  since: "0.2.0",
  catalogue: [4],
  fix: "unsafe",
  yieldsTo: ["unit-normal-kernel"],
  docs: {
    what: "Weights are drawn from 0 to 1: `tf.random_uniform(shape)` with its default range.",
    why: "All weights are positive, with a mean of 0.5. A layer with 784 inputs between 0 and 1 then gives numbers around 50 for every unit alike: what differs from input to input is small against what is always there, and a softmax behind it is saturated from the start.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
hidden = tf.nn.relu(tf.matmul(inputs, tf.Variable(tf.random_uniform([784, 128]))))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.AdamOptimizer().minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
hidden = tf.nn.relu(tf.matmul(inputs, tf.Variable(tf.random_uniform([784, 128], -0.05, 0.05))))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.AdamOptimizer().minimize(loss)
`,
    fine: "Ranges around zero, embeddings, and layers with fewer than 16 inputs.",
    fixSafety: "Unsafe: another distribution may be meant; shape, type, seed and name stay.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/random/uniform"],
  },
  check(facts, report) {
    for (const site of initialSites(facts, "kernel")) {
      const { initializer, layers } = site;
      const inputs = Math.max(...layers.map(({ shape }) => shape[0] ?? 0));
      if (initializer.kind !== "uniform" || initializer.low < 0 || initializer.high <= 0 || inputs < 16) continue;
      const fix = glorotFix(facts, site);
      report({
        place: site.place,
        experiment: site.experiment.id,
        message: `All weights start positive, between ${initializer.low} and ${initializer.high}: draw them around 0`,
        explanation: `These are the weights of **${nameLayers(site)}** with **${inputs}** inputs. Their mean of ${formatScale((initializer.low + initializer.high) / 2)} adds up over the inputs, the same for every unit.`,
        ...(fix ? { fix: { ...fix, applicability: "unsafe" } } : {}),
      });
    }
  },
};
