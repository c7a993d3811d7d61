import type { Rule } from "./rule.ts";

export const keptTracedTensor: Rule = {
  code: "KP713",
  name: "kept-traced-tensor",
  category: "graph and eager",
  severity: "warning",
  since: "0.2.0",
  catalogue: [92],
  fix: "none",
  docs: {
    what: "A function that `tf.function` traces puts a tensor into a list of the module.",
    why: "Python's own statements run while the function is traced, once, and not in every call: the list gets one tensor that has no value, whatever is trained after it. Whoever uses it outside gets `InaccessibleTensorError`, or `SymbolicTensor` where numbers should be.",
    bad: `import tensorflow as tf
losses = []
@tf.function
def step(x):
    loss = tf.reduce_mean(tf.square(x))
    losses.append(loss)
    return loss
for i in range(3):
    step(tf.random.normal([8]))
`,
    good: `import tensorflow as tf
losses = []
@tf.function
def step(x):
    loss = tf.reduce_mean(tf.square(x))
    return loss
for i in range(3):
    losses.append(step(tf.random.normal([8])))
`,
    fine: "Lists that the function makes itself, such as the outputs of its steps; programs that run everything eagerly.",
    fixSafety: "No fix: return the tensor, and keep what the call gives.",
    references: ["https://www.tensorflow.org/guide/function#changing_python_global_and_free_variables"],
  },
  check(facts, report) {
    const { flow } = facts;
    const kept = flow.notes.filter(({ kind, tracing }) => kind === "kept" && tracing?.kind === "function");
    if (
      kept.length === 0 ||
      flow.calls.some(({ name, arguments: given }) => /run_functions_eagerly$/.test(name) || given.has("run_eagerly"))
    )
      return;
    for (const { place, subject } of kept)
      report({
        place,
        message: "This runs only while `tf.function` traces: the list gets one tensor without a value",
        explanation: "Return the tensor, and keep what the call gives; a graph's own lists are `tf.TensorArray`s.",
        related: subject.place ? [{ place: subject.place, message: "The tensor" }] : [],
      });
  },
};
