import { knownValue } from "../model/fact.ts";
import type { Place } from "../text/span.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export const batchNormUpdatesNotRun: Rule = {
  code: "KP305",
  name: "batch-norm-updates-not-run",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [44],
  fix: "none",
  docs: {
    what: "Batch normalisation is trained, but the operations that update its moving statistics are never run.",
    why: "TensorFlow 1 only collects these operations, in `tf.GraphKeys.UPDATE_OPS`; the program must run them with each step. Without them the moving mean and variance stay at 0 and 1: training looks well, and the evaluation, which uses them, gives nonsense.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
training = tf.placeholder(tf.bool, [])
hidden = tf.nn.relu(tf.layers.batch_normalization(tf.layers.dense(inputs, 128), training=training))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
training = tf.placeholder(tf.bool, [])
hidden = tf.nn.relu(tf.layers.batch_normalization(tf.layers.dense(inputs, 128), training=training))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "Programs that ask for a collection in any way, `updates_collections=None`, and training by slim's `create_train_op`, which runs the updates.",
    fixSafety: "No fix: the training step has to be put into a `with` statement.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/layers/batch_normalization"],
  },
  check(facts, report) {
    const names = new Set(facts.flow.calls.map(({ name }) => name));
    const runsUpdates = [
      "tensorflow.get_collection",
      "tensorflow.contrib.slim.learning.create_train_op",
      "tensorflow.contrib.training.create_train_op",
      "tensorflow.contrib.layers.optimize_loss",
    ].some((name) => names.has(name));
    if (runsUpdates || facts.flow.trainings.length === 0) return;
    for (const call of facts.calls) {
      const isContrib = /^tensorflow\.contrib\.(layers|slim)\.batch_norm$/.test(call.canonicalName);
      if (!isContrib && call.canonicalName !== "tensorflow.layers.batch_normalization") continue;
      const given = (wanted: string) => call.arguments.find(({ name }) => name === wanted);
      const training = given(isContrib ? "is_training" : "training");
      if (call.arguments.some(({ name }) => name === null) || given("updates_collections")) continue;
      if (training ? knownValue(training.value) === false : !isContrib) continue;
      report({ place: call.place, ...neverUpdated });
    }
    for (const place of normalizers(facts)) report({ place, ...neverUpdated });
  },
};

const neverUpdated = {
  message: "The moving statistics of this layer are never updated",
  explanation:
    "Run `tf.get_collection(tf.GraphKeys.UPDATE_OPS)` with each training step: `with tf.control_dependencies(update_ops): train = optimizer.minimize(loss)`.",
};

/** Where contrib layers are told to put a batch normalisation behind them, which no call of the program makes. */
function normalizers({ flow }: RuleFacts): readonly Place[] {
  if (!flow.calls.some(({ name }) => name.startsWith("tensorflow.contrib."))) return [];
  const called = new Set(flow.calls.map(({ place }) => place.span.start));
  return flow.layerCalls.flatMap(({ layer: { type, isOwn, arguments: given, place } }) => {
    // Keras's class has no such argument: it is a function's.
    const training = given.get("training");
    if (type !== "BatchNormalization" || isOwn || !training || !place || called.has(place.span.start)) return [];
    return training.value.plain === false || given.has("updates_collections") ? [] : [place];
  });
}
