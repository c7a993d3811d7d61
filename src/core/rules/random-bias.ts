import type { Fix } from "../analysis.ts";
import { describeInitializer } from "../model/describe.ts";
import { initialVariance } from "../model/initializer.ts";
import { argumentText, type InitialSite, initialSites, nameLayers } from "./initial-sites.ts";
import { modulePrefix } from "./module-prefix.ts";
import type { Rule, RuleFacts } from "./rule.ts";

/** Below this standard deviation a random bias is as good as zero. */
const noticeable = 0.2;

export const randomBias: Rule = {
  code: "KP102",
  name: "random-bias",
  category: "initialisation",
  severity: "hint",
  since: "0.1.0",
  catalogue: [8],
  fix: "unsafe",
  docs: {
    what: "Biases start from random numbers.",
    why: "Weights must differ from each other so that units learn different things; biases need not, and random ones only shift every unit by chance. All of Keras's layers start them at zero. It is rarely what makes a model bad: on MNIST it costs less than two points.",
    bad: `import tensorflow as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.matmul(inputs, tf.Variable(tf.zeros([784, 10]))) + tf.Variable(tf.random_normal([10]))
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    good: `import tensorflow as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.matmul(inputs, tf.Variable(tf.zeros([784, 10]))) + tf.Variable(tf.zeros([10]))
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    fine: "Constants (0.1 before a relu, 1 for a forget gate) and very small random numbers are not reported.",
    fixSafety: "Unsafe: it changes the numbers that training starts from, which may be meant.",
    references: ["https://keras.io/api/layers/core_layers/dense/"],
  },
  check(facts, report) {
    const kernels = new Set(initialSites(facts, "kernel").map((site) => site.place.span.start));
    for (const site of initialSites(facts, "bias")) {
      // A function that draws weights and biases alike is reported for the weights, if at all.
      if (kernels.has(site.place.span.start)) continue;
      const shape = site.layers[0]?.shape ?? [1];
      const stddev = Math.sqrt(initialVariance(site.initializer, shape));
      if (stddev < noticeable) continue;
      const fix = fixOf(facts, site);
      report({
        place: site.place,
        experiment: site.experiment.id,
        message: `Biases start at random (${describeInitializer(site.initializer)}); zeros are usual`,
        explanation: `These are the biases of **${nameLayers(site)}**. Random biases shift every unit by chance; only the weights need to differ from each other.`,
        ...(fix ? { fix, fixAllTitle: "Start all biases at zero" } : {}),
      });
    }
  },
};

function fixOf(facts: RuleFacts, { call }: InitialSite): Omit<Fix, "scope"> | null {
  const module = call && modulePrefix(facts, call);
  const shape = call && argumentText(facts, call, "shape");
  if (!call || !module || !shape || !/^tensorflow\.(random_|truncated_)(normal|uniform)$/.test(call.canonicalName)) return null;
  const dtype = argumentText(facts, call, "dtype");
  return {
    title: "Start these biases at zero",
    applicability: "unsafe",
    edits: [{ span: call.place.span, newText: `${module.text}.zeros(${shape}${dtype ? `, dtype=${dtype}` : ""})` }],
  };
}
