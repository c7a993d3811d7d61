import { forecastExperiment } from "../forecast/forecast-experiment.ts";
import { describeInitializer } from "../model/describe.ts";
import { knownValue } from "../model/fact.ts";
import { initialVariance } from "../model/initializer.ts";
import { formatLoss, formatScale } from "./format-number.ts";
import { glorotFix } from "./glorot-fix.ts";
import { type InitialSite, initialSites, nameLayers } from "./initial-sites.ts";
import type { Rule } from "./rule.ts";

/**
 * Logits beyond this standard deviation make the first predictions certain and mostly wrong; usual initial weights give less
 * than 1. Without hidden layers, or where the data are not known, it takes more to be sure that it matters.
 */
const largeLogits = { hidden: 5, otherwise: 10 };

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
    fine: "Random numbers that are no weights (noise of a VAE or a GAN, augmentation) are never reported. A model without hidden layers recovers quickly: there it is information only. Where the scale of the data is not known, inputs of length 1 are assumed, which is less than most data have.",
    fixSafety:
      "Safe: the shape, the type, the seed and the name stay; only the distribution changes, to Glorot's uniform one, which is Keras's default. Unsafe where the same call draws biases too.",
    references: [
      "Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks",
      "He et al. 2015, Delving Deep into Rectifiers",
      "https://www.tensorflow.org/api_docs/python/tf/random/normal",
    ],
  },
  check(facts, report) {
    for (const site of initialSites(facts, "kernel")) {
      const { experiment } = site;
      if (growthOf(site) < 3) continue;
      const scale = logitsOf(site);
      const isDeep = experiment.layers.filter((layer) => layer.kind === "dense").length > 1;
      const limit = isDeep && scale?.isForecast ? largeLogits.hidden : largeLogits.otherwise;
      if (!scale || scale.stddev < limit) continue;
      // Where the same call draws biases too, they change as well.
      const isShared = initialSites(facts, "bias").some(({ place }) => place.span.start === site.place.span.start);
      const fix = glorotFix(facts, site);
      report({
        place: site.place,
        severity: isDeep ? "warning" : "info",
        experiment: experiment.id,
        message: messageOf(site, scale),
        explanation: explanationOf(site, scale),
        ...(fix
          ? {
              fix: isShared ? { ...fix, applicability: "unsafe" } : fix,
              fixAllTitle: "Draw all such weights from Glorot's uniform distribution",
            }
          : {}),
      });
    }
  },
};

interface LogitScale {
  readonly stddev: number;
  /** Whether the data's own scale is known; else the inputs are taken to have length 1. */
  readonly isForecast: boolean;
}

/**
 * The logits' standard deviation. Where the data are not known, for inputs of length 1: a one-hot row has that length, an
 * image or a row of standardised features is longer, so that the real logits are hardly smaller.
 */
function logitsOf({ forecast, experiment }: InitialSite): LogitScale | null {
  if (forecast.known) return { stddev: forecast.logitStddev, isForecast: true };
  const first = experiment.layers.find((layer) => layer.kind === "dense");
  const features = knownValue(first?.parameters.find((parameter) => parameter.role === "kernel")?.shape)?.[0];
  if (!features) return null;
  const assumed = forecastExperiment(experiment, { inputs: { mean: 0, meanSquare: 1 / features } });
  return assumed.known ? { stddev: assumed.logitStddev, isForecast: false } : null;
}

/** By how much the layer with the most inputs multiplies the root mean square of a relu signal, against He's 1. */
function growthOf({ initializer, layers }: InitialSite): number {
  const growth = layers.map(({ shape }) => Math.sqrt((inputsOf(shape) * initialVariance(initializer, shape)) / 2));
  return Math.max(0, ...growth);
}

/** How many numbers each unit or filter sums up. */
function inputsOf(shape: readonly number[]): number {
  return shape.slice(0, -1).reduce((all, size) => all * size, 1);
}

function messageOf({ forecast, initializer, call }: InitialSite, scale: LogitScale): string {
  const isDefault = call !== undefined && !call.arguments.some((argument) => argument.name === "stddev" || argument.name === "maxval");
  const drawn = `Weights are drawn from ${describeInitializer(initializer)}${isDefault ? ", the default of this call" : ""}`;
  if (forecast.known && forecast.initialLoss !== null && forecast.expectedInitialLoss !== null)
    return `${drawn}: the loss starts near ${formatLoss(forecast.initialLoss)} instead of ${formatLoss(forecast.expectedInitialLoss)}`;
  return `${drawn}: the network's outputs start with a standard deviation of ${scale.isForecast ? "" : "at least "}${formatScale(scale.stddev)}`;
}

function explanationOf(site: InitialSite, scale: LogitScale): string {
  const { forecast } = site;
  const fanIn = Math.max(...site.layers.map(({ shape }) => inputsOf(shape)));
  const which = site.layers.length === 1 ? "the layer" : "the widest of them";
  const lines = [
    `These are the weights of **${nameLayers(site)}**. With ${fanIn} inputs, ${which} multiplies the scale of its signal by about **${formatScale(growthOf(site))}**; weights drawn by Glorot or He keep it near 1.`,
    "",
  ];
  if (!forecast.known) {
    lines.push(
      `Predicted for this model: logits with standard deviation **${formatScale(scale.stddev)}** for inputs of length 1, and more for longer ones (${forecast.reason}).`,
    );
    return lines.join("\n");
  }
  const loss = forecast.initialLoss === null ? "" : `, a first loss of about **${formatLoss(forecast.initialLoss)}**`;
  const expected = forecast.expectedInitialLoss === null ? "" : ` where ln(classes) = ${formatLoss(forecast.expectedInitialLoss)} is right`;
  lines.push(`Predicted for this model: logits with standard deviation **${formatScale(forecast.logitStddev)}**${loss}${expected}.`, "");
  lines.push("| layer | kernel | scale in | before activation |", "| --- | --- | ---: | ---: |");
  for (const { layer, shape } of site.layers) {
    const row = forecast.layers.find((one) => one.layer === layer.id);
    if (row)
      lines.push(`| ${layer.name} | ${shape.join(" × ")} | ${formatScale(row.inputScale)} | ${formatScale(row.preActivationStddev)} |`);
  }
  return lines.join("\n");
}
