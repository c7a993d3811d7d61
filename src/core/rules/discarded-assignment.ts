import type { Rule } from "./rule.ts";

export const discardedAssignment: Rule = {
  code: "KP613",
  name: "discarded-assignment",
  category: "shapes and wiring",
  severity: "warning",
  since: "0.2.0",
  catalogue: [84],
  fix: "none",
  docs: {
    what: "The result of an assignment in a graph, or of `TensorArray.write`, is thrown away.",
    why: "In a graph `tf.assign` changes nothing when it is called: it makes an operation that has to be run. `TensorArray.write` gives a new array that holds the value; the old one does not.",
    bad: `import tensorflow.compat.v1 as tf
step = tf.Variable(0)
tf.assign_add(step, 1)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(step))
`,
    good: `import tensorflow.compat.v1 as tf
step = tf.Variable(0)
increment = tf.assign_add(step, 1)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(increment)
    print(session.run(step))
`,
    fine: "Programs that run eagerly, where an assignment takes effect at once; assignments under `control_dependencies`, or in a function that TensorFlow traces.",
    fixSafety: "No fix: the operation has to be run by a session.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/assign"],
  },
  check(facts, report) {
    const isEager =
      facts.generation.generation !== "tf1" ||
      facts.flow.calls.some(({ name }) => /enable_eager|enable_v2_behavior|tensorflow\.function$|defun/.test(name));
    const isControlled = facts.flow.calls.some(({ name }) => /control_dependencies/.test(name));
    for (const call of facts.calls) {
      const isAssignment =
        !isEager &&
        !isControlled &&
        /^tensorflow\.(assign|assign_add|assign_sub|scatter_update|scatter_add|scatter_sub)$/.test(call.canonicalName);
      const isWrite = call.canonicalName === "tensorflow.TensorArray.write";
      if ((!isAssignment && !isWrite) || !facts.statements.isDiscarded(call.place.span)) continue;
      report({
        place: call.place,
        message: isWrite ? "The array with the new value is thrown away" : "This assignment is never run",
        explanation: isWrite
          ? "Write `array = array.write(index, value)`."
          : "In a graph it only makes an operation. Keep it, and run it with the session.",
      });
    }
  },
};
