import type { Rule } from "./rule.ts";

export const variableInTracedFunction: Rule = {
  code: "KP710",
  name: "variable-in-traced-function",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [92],
  fix: "none",
  docs: {
    what: "A function that `tf.function` traces makes a variable each time it is called.",
    why: "Such a function may make variables only the first time: `ValueError: tf.function only supports singleton tf.Variables created on the first call`. Without `tf.function` the weights would start anew in every step.",
    bad: `import tensorflow as tf
@tf.function
def layer(x):
    weights = tf.Variable(tf.random.normal([4, 2], stddev=0.1))
    return tf.matmul(x, weights)
print(layer(tf.ones([3, 4])))
`,
    good: `import tensorflow as tf
weights = tf.Variable(tf.random.normal([4, 2], stddev=0.1))
@tf.function
def layer(x):
    return tf.matmul(x, weights)
print(layer(tf.ones([3, 4])))
`,
    fine: "A variable that is made only where it is not there yet: `if self.weights is None: …`.",
    fixSafety: "No fix: the variable has to be made outside and kept.",
    references: ["https://www.tensorflow.org/guide/function#creating_tfvariables"],
  },
  check(facts, report) {
    for (const { name, place, tracing, isConditional } of facts.flow.calls) {
      if (name !== "tensorflow.Variable" || tracing?.kind !== "function" || isConditional || facts.statements.isGuarded(place.span))
        continue;
      if (facts.statements.isConditional(place.span)) continue;
      report({
        place,
        message: "`tf.function` allows no variable that is made in every call",
        explanation: "Make the variable outside of the function, or in `__init__`, and use it here.",
      });
    }
  },
};
