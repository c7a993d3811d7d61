import type { Fix } from "../analysis.ts";
import { describeInitializer } from "../model/describe.ts";
import { initialVariance } from "../model/initializer.ts";
import { formatLoss, formatScale } from "./format-number.ts";
import { argumentText, type InitialSite, initialSites, moduleText, nameLayers } from "./initial-sites.ts";
import type { Rule, RuleFacts } from "./rule.ts";

/** Logits beyond this standard deviation make the first predictions certain and mostly wrong. */
const largeLogits = 10;

export const unitNormalKernel: Rule = {
  code: "KP101",
  name: "unit-normal-kernel",
  category: "initialisation",
  severity: "warning",
  since: "0.1.0",
  catalogue: [1, 2],
  fix: "safe",
  docs: {
    what: "Weights are drawn so large that the network's first outputs are far too large: typically `tf.random_normal(shape)` with its default standard deviation of 1.",
    why: "A layer with n inputs and weights of variance σ² multiplies the mean square of its input by about n·σ²/2 (relu). With σ = 1 and n = 784 that is a factor of 392, again in every layer. The logits end up hundreds of times too large, the softmax is certain and mostly wrong, the first loss is in the hundreds or thousands where ln(classes) would be right, and training spends its steps on undoing that. Glorot's and He's initializers keep the scale: they divide by the number of inputs. The numbers in the report are computed for the very model of the file.",
    bad: `import tensorflow as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784).astype("float32") / 255
y = tf.keras.utils.to_categorical(y, 10)
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
hidden = tf.nn.relu(tf.matmul(inputs, tf.Variable(tf.random_normal([784, 256]))))
logits = tf.matmul(hidden, tf.Variable(tf.glorot_uniform_initializer()([256, 10])))
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.AdamOptimizer(0.001).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    good: `import tensorflow as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784).astype("float32") / 255
y = tf.keras.utils.to_categorical(y, 10)
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
hidden = tf.nn.relu(tf.matmul(inputs, tf.Variable(tf.glorot_uniform_initializer()([784, 256]))))
logits = tf.matmul(hidden, tf.Variable(tf.glorot_uniform_initializer()([256, 10])))
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.AdamOptimizer(0.001).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    fine: "Random numbers that are no weights (noise of a VAE or a GAN, augmentation) are never reported. A model without hidden layers recovers quickly: there it is information only. Where the scale of the data is not known, nothing is said.",
    fixSafety:
      "Safe: the shape, the type and the seed stay; only the distribution changes, to Glorot's uniform one, which is Keras's default.",
    references: [
      "Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks",
      "He et al. 2015, Delving Deep into Rectifiers",
      "https://www.tensorflow.org/api_docs/python/tf/random/normal",
    ],
  },
  check(facts, report) {
    for (const site of initialSites(facts, "kernel")) {
      const { forecast, experiment } = site;
      if (!forecast.known || forecast.logitStddev < largeLogits || growthOf(site) < 3) continue;
      const isDeep = experiment.layers.filter((layer) => layer.kind === "dense").length > 1;
      const fix = fixOf(facts, site);
      report({
        place: site.place,
        severity: isDeep ? "warning" : "info",
        experiment: experiment.id,
        message: messageOf(site),
        explanation: explanationOf(site),
        ...(fix ? { fix, fixAllTitle: "Draw all such weights from Glorot's uniform distribution" } : {}),
      });
    }
  },
};

/** By how much a layer multiplies the root mean square of a relu signal, against He's 1. */
function growthOf(site: InitialSite): number {
  const shape = site.layers[0]?.shape ?? [1];
  return Math.sqrt(((shape[0] ?? 1) * initialVariance(site.initializer, shape)) / 2);
}

function messageOf({ forecast, initializer, call }: InitialSite): string {
  const isDefault = call !== undefined && !call.arguments.some((argument) => argument.name === "stddev" || argument.name === "maxval");
  const drawn = `Weights are drawn from ${describeInitializer(initializer)}${isDefault ? ", the default of this call" : ""}`;
  if (!forecast.known || forecast.initialLoss === null || forecast.expectedInitialLoss === null)
    return `${drawn}: far too large for this network`;
  return `${drawn}: the loss starts near ${formatLoss(forecast.initialLoss)} instead of ${formatLoss(forecast.expectedInitialLoss)}`;
}

function explanationOf(site: InitialSite): string {
  const { forecast } = site;
  if (!forecast.known) return "";
  const fanIn = site.layers[0]?.shape[0] ?? 0;
  const lines = [
    `These are the weights of **${nameLayers(site)}**. With ${fanIn} inputs, the layer multiplies the scale of its signal by about **${formatScale(growthOf(site))}**; weights drawn by Glorot or He keep it near 1.`,
    "",
    `Predicted for this model: logits with standard deviation **${formatScale(forecast.logitStddev)}**${forecast.initialLoss === null ? "" : `, a first loss of about **${formatLoss(forecast.initialLoss)}**`}${
      forecast.expectedInitialLoss === null ? "" : ` where ln(classes) = ${formatLoss(forecast.expectedInitialLoss)} is right`
    }.`,
  ];
  return lines.join("\n");
}

/** TensorFlow's own calls become a Glorot initializer of the same shape; a Keras initializer becomes its name. */
function fixOf(facts: RuleFacts, site: InitialSite): Omit<Fix, "scope"> | null {
  const { call } = site;
  if (!call) return null;
  const title = "Draw these weights from Glorot's uniform distribution";
  if (call.qualifiedName.startsWith("keras.initializers.")) {
    return { title, applicability: "safe", edits: [{ span: call.place.span, newText: '"glorot_uniform"' }] };
  }
  const module = moduleText(facts, call);
  const shape = argumentText(facts, call, "shape");
  if (!module || !shape || !call.qualifiedName.startsWith("tensorflow.")) return null;
  const initializer =
    facts.generation.generation === "tf1" ? `${module}.glorot_uniform_initializer` : `${module}.keras.initializers.GlorotUniform`;
  const seed = argumentText(facts, call, "seed");
  const dtype = argumentText(facts, call, "dtype");
  const newText = `${initializer}(${seed ? `seed=${seed}` : ""})(${shape}${dtype ? `, dtype=${dtype}` : ""})`;
  return { title, applicability: "safe", edits: [{ span: call.place.span, newText }] };
}
