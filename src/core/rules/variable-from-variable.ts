import type { ValueFact } from "../model/flow/flow.ts";
import { runsEagerly } from "./graph-mode.ts";
import type { Rule } from "./rule.ts";

export const variableFromVariable: Rule = {
  code: "KP712",
  name: "variable-from-variable",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [86],
  fix: "none",
  docs: {
    what: "In a graph, a variable's initial value is computed from another variable.",
    why: "`global_variables_initializer` runs all initial values in no order. Where the other variable's turn has not come, TensorFlow stops with `FailedPreconditionError: Attempting to use uninitialized value`: on some runs, and on others not (measured with TensorFlow 1.15).",
    bad: `import tensorflow.compat.v1 as tf
first = tf.Variable(tf.random_normal([3, 3], stddev=0.1))
second = tf.Variable(first * 2)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(second))
`,
    good: `import tensorflow.compat.v1 as tf
first = tf.Variable(tf.random_normal([3, 3], stddev=0.1))
second = tf.Variable(first.initialized_value() * 2)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(second))
`,
    fine: "`first.initialized_value()`, and `tf.get_variable(initializer=…)`, which waits by itself; programs that run eagerly.",
    fixSafety: "No fix: the variable may be far down in what the initial value is computed from.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/Variable#initialized_value"],
  },
  check(facts, report) {
    if (runsEagerly(facts)) return;
    const made = new Map(facts.flow.calls.filter(({ name }) => name === "tensorflow.Variable").map((call) => [call.result, call]));
    for (const [variable, call] of made) {
      const [initial] = variable.inputs;
      const other = initial && variable.type === "variable" ? variableBehind(initial) : null;
      if (!other) continue;
      report({
        place: call.arguments.get("initial_value")?.place ?? call.place,
        message: "This initial value needs another variable, which may have none yet",
        explanation: "All variables are initialised in no order. Take `initialized_value()` of the other one.",
        related: other.place ? [{ place: other.place, message: "The other variable" }] : [],
      });
    }
  },
};

/** A variable that a value is computed from; null where there is none, or where it is asked for its initial value. */
function variableBehind(value: ValueFact, depth = 0): ValueFact | null {
  if (value.type === "variable") return value;
  if (depth > 20 || value.kind !== "tensor" || value.type === "initialized_value") return null;
  for (const input of value.inputs) {
    const found = variableBehind(input, depth + 1);
    if (found) return found;
  }
  return null;
}
