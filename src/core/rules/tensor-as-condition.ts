import { runsEagerly } from "./graph-mode.ts";
import type { Rule } from "./rule.ts";
import { nameOf } from "./value-origin.ts";

export const tensorAsCondition: Rule = {
  code: "KP706",
  name: "tensor-as-condition",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [89],
  fix: "none",
  docs: {
    what: "A Python `if` or `while` asks a tensor of a graph whether it is true, or a `for` goes through its elements.",
    why: "The tensor has no value yet: it gets one when a session runs it. TensorFlow stops with `using a tf.Tensor as a Python bool is not allowed in Graph execution`. `tf.cond`, `tf.where` and `tf.while_loop` decide inside of the graph.",
    bad: `import tensorflow.compat.v1 as tf
rate = tf.placeholder(tf.float32, [])
if rate > 0.5:
    limited = tf.constant(0.5)
else:
    limited = rate
with tf.Session() as session:
    print(session.run(limited, {rate: 0.7}))
`,
    good: `import tensorflow.compat.v1 as tf
rate = tf.placeholder(tf.float32, [])
limited = tf.cond(rate > 0.5, lambda: tf.constant(0.5), lambda: rate)
with tf.Session() as session:
    print(session.run(limited, {rate: 0.7}))
`,
    fine: "Programs that run eagerly; functions that `tf.function` traces, and losses and layers that Keras traces: there `if` is translated.",
    fixSafety: "No fix: both branches have to be written as functions.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/cond"],
  },
  check(facts, report) {
    if (runsEagerly(facts)) return;
    for (const { kind, place, subject, tracing } of facts.flow.notes) {
      if ((kind !== "truth" && kind !== "elements") || tracing || facts.statements.isGuarded(place.span)) continue;
      const asks = kind === "truth";
      report({
        place,
        message: asks
          ? "A tensor of the graph is asked whether it is true: it has no value yet"
          : "Python cannot go through the elements of a tensor of the graph",
        explanation: `This is ${nameOf(subject)}, which gets its value when a session runs it. ${asks ? "Decide with `tf.cond` or `tf.where`." : "Use `tf.unstack`, or `tf.map_fn` where the number of elements is not known."}`,
        related: subject.place && subject.place.span.start !== place.span.start ? [{ place: subject.place, message: "The tensor" }] : [],
      });
    }
  },
};
