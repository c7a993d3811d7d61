import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";

export const dropoutDropsEverything: Rule = {
  code: "KP302",
  name: "dropout-drops-everything",
  category: "dropout and phase",
  severity: "error",
  since: "0.1.0",
  catalogue: [41],
  fix: "none",
  yieldsTo: ["dropout-rate-range"],
  docs: {
    what: "Dropout is told to drop everything: 1.0, which keeps everything, is passed as a *rate*, or 0.0, which drops nothing, as a *keep probability*.",
    why: "The usual way to switch dropout off is to feed keep probability 1 or rate 0. Mixed up, every value becomes zero: the model then gives the same output for every input.",
    bad: `import tensorflow.compat.v1 as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
drop = tf.placeholder(tf.float32)
hidden = tf.nn.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), rate=drop)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), labels), tf.float32))
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100], drop: 0.3})
    print(session.run(accuracy, {inputs: x_test, labels: y_test, drop: 1.0}))
`,
    good: `import tensorflow.compat.v1 as tf
(x, y), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x, x_test = x.reshape(-1, 784) / 255.0, x_test.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
drop = tf.placeholder(tf.float32)
hidden = tf.nn.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), rate=drop)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), labels), tf.float32))
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100], drop: 0.3})
    print(session.run(accuracy, {inputs: x_test, labels: y_test, drop: 0.0}))
`,
    fine: "Every rate below 1 is left to the author.",
    fixSafety: "No fix: the value may come from far away and mean something else there.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/dropout"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const seen = new Set<number>();
      for (const layer of experiment.layers) {
        if (layer.kind !== "dropout") continue;
        const inTraining = (knownValue(layer.rate) ?? 0) >= 1;
        const fact = inTraining ? layer.rate : layer.evaluationRate;
        if ((knownValue(fact) ?? 0) < 1) continue;
        const place = fact.place ?? layer.place;
        if (seen.has(place.span.start)) continue;
        seen.add(place.span.start);
        const isKeep = layer.argument?.meaning === "keep";
        report({
          place,
          experiment: experiment.id,
          message: `Dropout drops everything ${inTraining ? "while training" : "in the evaluation"}: this is ${isKeep ? "the fraction to keep" : "the fraction to drop"}`,
          explanation: isKeep
            ? "A keep probability of 0 sets every value to zero. To switch dropout off, keep 1."
            : "A rate of 1 sets every value to zero. To switch dropout off, use the rate 0.",
          ...(layer.argument
            ? { related: [{ place: layer.argument.place, message: `Used here as the ${isKeep ? "keep probability" : "rate"}` }] }
            : {}),
        });
      }
    }
    for (const { name, arguments: given } of facts.flow.calls) {
      const rate = layerNames.test(name) ? given.get("rate") : undefined;
      if (rate?.value.type !== "placeholder") continue;
      const fed = facts.flow.feeds.filter(({ placeholder }) => placeholder === rate.value).map(({ value }) => value);
      const left = rate.value.arguments.get("input")?.value;
      for (const value of left ? [...fed, left] : fed) {
        if (typeof value.plain !== "number" || value.plain < 1) continue;
        report({
          place: value.place ?? rate.place,
          message: "1 is given to a dropout layer that takes the fraction to drop: it would drop everything",
          explanation:
            "It looks like a fraction to keep, but the layer takes a rate: what is meant to be kept is dropped. To switch dropout off, give 0.",
          related: [{ place: rate.place, message: "Used here as the rate" }],
        });
      }
    }
  },
};

const layerNames = /^(tensorflow\.layers\.[dD]ropout|keras\.layers\.Dropout)$/;
