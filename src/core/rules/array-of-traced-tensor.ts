import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";

const runsEagerly = /* @__PURE__ */ nameTest(/run_functions_eagerly$/);

export const arrayOfTracedTensor: Rule = {
  code: "KP709",
  name: "array-of-traced-tensor",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [92, 93],
  fix: "none",
  docs: {
    what: "`.numpy()` is called inside of a function that `tf.function` traces, or in a layer's `call`.",
    why: "While TensorFlow traces a function its tensors have no values: `AttributeError: 'SymbolicTensor' object has no attribute 'numpy'`. And where a program runs eagerly, what goes through NumPy has no gradient.",
    bad: `import tensorflow as tf
@tf.function
def squared(x):
    y = tf.square(x)
    return y.numpy()
print(squared(tf.constant([1.0, 2.0])))
`,
    good: `import tensorflow as tf
@tf.function
def squared(x):
    return tf.square(x)
print(squared(tf.constant([1.0, 2.0])).numpy())
`,
    fine: "Outside of such functions; programs that ask Keras or TensorFlow to run everything eagerly.",
    fixSafety: "No fix: what is done with the array has to be done with TensorFlow's operations, or outside.",
    references: ["https://www.tensorflow.org/guide/function"],
  },
  check(facts, report) {
    const { flow, statements } = facts;
    const read = flow.notes.filter(({ kind, tracing }) => kind === "read" && tracing?.kind === "function");
    if (read.length === 0 || flow.calls.some(({ name, arguments: given }) => runsEagerly(name) || given.has("run_eagerly"))) return;
    for (const { place } of read) {
      if (statements.isGuarded(place.span)) continue;
      report({
        place,
        message: "A tensor has no `numpy()` while `tf.function` traces it",
        explanation:
          "The function runs once with tensors that have no values, to make a graph of it. Use TensorFlow's own operations here, and `numpy()` on what the function returns.",
      });
    }
  },
};
