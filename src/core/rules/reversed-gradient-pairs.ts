import type { Rule } from "./rule.ts";

export const reversedGradientPairs: Rule = {
  code: "KP714",
  name: "reversed-gradient-pairs",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [93],
  fix: "none",
  docs: {
    what: "`apply_gradients` gets pairs of a variable and its gradient, in this order.",
    why: "The pairs are gradient first, variable second. The other way round the optimizer is asked to change a gradient, which is a plain tensor: `AttributeError` in TensorFlow 2 and Keras 3, `NotImplementedError: Trying to update a Tensor` in TensorFlow 1.",
    bad: `import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam()
def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(x, training=True) - y))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(model.trainable_variables, gradients))
train(tf.ones([8, 4]), tf.ones([8, 1]))
`,
    good: `import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam()
def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(x, training=True) - y))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
train(tf.ones([8, 4]), tf.ones([8, 1]))
`,
    fine: "Pairs of gradients and of variables that collect them, as in gradient accumulation.",
    fixSafety: "No fix: exchange the two by hand.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"],
  },
  check(facts, report) {
    for (const { kind, place } of facts.flow.notes) {
      if (kind !== "reversed" || facts.statements.isGuarded(place.span)) continue;
      report({
        place,
        message: "Variables come first here: `apply_gradients` takes gradients first",
        explanation: "Write `zip(gradients, variables)`. As it is, the optimizer is asked to change a gradient, and stops.",
      });
    }
  },
};
