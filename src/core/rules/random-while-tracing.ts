import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

/** Such a function runs as Python each time. */
const runsPython = /* @__PURE__ */ nameTest(/\.(py_function|numpy_function|py_func)$/);
const draws = /* @__PURE__ */ nameTest(
  /^numpy\.random\.(normal|randn|rand|random|uniform|randint|choice|binomial|permutation|standard_normal|random_sample|shuffle)$/,
);

export const randomWhileTracing: Rule = {
  code: "KP711",
  name: "random-while-tracing",
  category: "graph and eager",
  severity: "warning",
  since: "0.2.0",
  catalogue: [92],
  fix: "none",
  docs: {
    what: "NumPy or Python draws a random number in a function that TensorFlow traces, or in the `call` of a layer.",
    why: "TensorFlow runs the function once to make a graph of it. The number that is drawn then becomes a constant: every step, in training and afterwards, uses the same noise.",
    bad: `import numpy as np
import tensorflow as tf
@tf.function
def noisy(x):
    return x + np.random.normal(size=[3])
print(noisy(tf.zeros([3])), noisy(tf.zeros([3])))
`,
    good: `import tensorflow as tf
@tf.function
def noisy(x):
    return x + tf.random.normal([3])
print(noisy(tf.zeros([3])), noisy(tf.zeros([3])))
`,
    fine: "Random numbers that are drawn once on purpose, as initial values: in `__init__` or `build`.",
    fixSafety: "No fix: `tf.random` has other argument names.",
    references: ["https://www.tensorflow.org/guide/function#executing_python_side_effects"],
  },
  check(facts, report) {
    const drawn = facts.flow.calls.filter(({ name, tracing }) => draws(name) && tracing);
    if (drawn.length === 0 || facts.flow.calls.some(({ name }) => runsPython(name))) return;
    for (const { name, place } of drawn) {
      report({
        place,
        message: "This random number is drawn once: TensorFlow keeps it as a constant",
        explanation: `\`${name.replace("numpy.", "np.")}\` runs while TensorFlow makes a graph of the function. Draw with \`tf.random\` or \`keras.random\`.`,
      });
    }
  },
};
