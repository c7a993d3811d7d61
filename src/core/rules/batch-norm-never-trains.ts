import type { Rule } from "./rule.ts";

export const batchNormNeverTrains: Rule = {
  code: "KP304",
  name: "batch-norm-never-trains",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [43],
  fix: "none",
  docs: {
    what: "`tf.layers.batch_normalization` is called without `training=`: it normalises nothing.",
    why: "The argument's default is `False`: the layer then uses its moving mean and variance, which start at 0 and 1 and are never updated. The layer multiplies by gamma and adds beta, and that is all.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
hidden = tf.nn.relu(tf.layers.batch_normalization(tf.layers.dense(inputs, 128)))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
training = tf.placeholder_with_default(False, [])
hidden = tf.nn.relu(tf.layers.batch_normalization(tf.layers.dense(inputs, 128), training=training))
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "`training=False` that is written says what it means; `keras.layers.BatchNormalization` follows the phase by itself.",
    fixSafety: "No fix: how the program tells its phases apart is for the author to say.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/layers/batch_normalization"],
  },
  check(facts, report) {
    for (const call of facts.calls) {
      if (call.canonicalName !== "tensorflow.layers.batch_normalization" || !call.isComplete) continue;
      if (call.arguments.some(({ name }) => name === "training" || name === null)) continue;
      report({
        place: call.place,
        message: "This layer normalises nothing: `training` is not given, and its default is False",
        explanation:
          "It uses moving statistics that nothing updates. Pass `training=True` for the training graph or a placeholder that says the phase, and run the operations of `tf.GraphKeys.UPDATE_OPS` with each step.",
      });
    }
  },
};
