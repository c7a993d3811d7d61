import type { Rule } from "./rule.ts";
import { differ, shapeText } from "./shape-text.ts";
import { nameOf, originOf } from "./value-origin.ts";

export const fedShape: Rule = {
  code: "KP608",
  name: "fed-shape",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [77],
  fix: "none",
  docs: {
    what: "An array is fed to a placeholder of another shape.",
    why: "`session.run` compares the shapes and raises `Cannot feed value of shape (100, 28, 28) for Tensor …, which has shape (?, 784)`.",
    bad: `import tensorflow.compat.v1 as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
outputs = tf.layers.dense(inputs, 10)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs, feed_dict={inputs: x[:100]}))
`,
    good: `import tensorflow.compat.v1 as tf
(x, y), _ = tf.keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
outputs = tf.layers.dense(inputs, 10)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs, feed_dict={inputs: x[:100]}))
`,
    fine: "A dimension of the placeholder that is `None` takes any size.",
    fixSafety: "No fix: the array or the placeholder may be the wrong one.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/placeholder"],
  },
  check(facts, report) {
    for (const { placeholder, value, event } of facts.flow.feeds) {
      const [wanted, fed] = [placeholder.shape, value.shape];
      if (placeholder.type !== "placeholder" || !wanted || !fed || value.kind !== "array" || facts.statements.isGuarded(event.place.span))
        continue;
      if (wanted.length === fed.length && !wanted.some((size, i) => differ(size, fed[i]))) continue;
      const [at, from] = [originOf(placeholder), originOf(value)];
      report({
        place: event.arguments.get("feed_dict")?.place ?? event.place,
        message: `An array of shape ${shapeText(fed)} is fed to a placeholder of shape ${shapeText(wanted)}`,
        explanation: `TensorFlow stops here: what is fed is ${nameOf(value)} with the shape **${shapeText(fed)}**, the placeholder takes **${shapeText(wanted)}**.`,
        ...(at ? { cause: `${at.path}:${at.span.start}` } : {}),
        related: [
          ...(at ? [{ place: at, message: `The placeholder: ${shapeText(wanted)}` }] : []),
          ...(from ? [{ place: from, message: `The array: ${shapeText(fed)}` }] : []),
        ],
      });
    }
  },
};
