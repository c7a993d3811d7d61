import type { Rule } from "./rule.ts";

export const dropoutNeverActive: Rule = {
  code: "KP303",
  name: "dropout-never-active",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [42],
  fix: "none",
  docs: {
    what: "`tf.layers.dropout` is called without `training=`: it drops nothing.",
    why: "The argument's default is `False`, so that the layer passes its input on as it is, in training too. The model overfits as if the dropout were not there.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
hidden = tf.layers.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), 0.5)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
training = tf.placeholder_with_default(False, [])
hidden = tf.layers.dropout(tf.layers.dense(inputs, 128, tf.nn.relu), 0.5, training=training)
logits = tf.layers.dense(hidden, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "`training=False` that is written says what it means; `keras.layers.Dropout` follows the phase by itself.",
    fixSafety: "No fix: how the program tells its phases apart is for the author to say.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/layers/dropout"],
  },
  check(facts, report) {
    for (const call of facts.calls) {
      if (
        call.canonicalName !== "tensorflow.layers.dropout" ||
        !call.isComplete ||
        call.arguments.some(({ name }) => name === "training" || name === null)
      )
        continue;
      report({
        place: call.place,
        message: "This dropout drops nothing: `training` is not given, and its default is False",
        explanation: "Pass `training=True` for the training graph, or a placeholder that says the phase.",
      });
    }
  },
};
