import type { ValueFact } from "../model/flow/flow.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { shapeText } from "./shape-text.ts";
import { addArgument, unsafeFix } from "./source-edits.ts";

const takesLargest = /* @__PURE__ */ nameTest(/^tensorflow\.(math\.)?argmax$/);

export const argmaxAxis: Rule = {
  code: "KP234",
  name: "argmax-axis",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [35],
  fix: "unsafe",
  docs: {
    what: "`tf.argmax` of a batch of scores goes along the batch, or along a single column.",
    why: "Without an axis `tf.argmax` takes axis 0: for every class the number of an example, not for every example the number of a class. Along a column of one number it is always 0. An accuracy that is computed from it says nothing.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
predicted = tf.argmax(logits)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
predicted = tf.argmax(logits, axis=1)
`,
    fine: "Without an axis it is right for a single row of scores. Axis 0 is right where the best example of each class is looked for: only what is compared for an accuracy is reported.",
    fixSafety: "Unsafe: it changes what is computed.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/math/argmax"],
  },
  check(facts, report) {
    for (const { kind, place, shapes } of facts.flow.misfits) {
      if (kind !== "single") continue;
      report({
        place,
        message: "The largest of one number is always number 0",
        explanation: `The scores are **${shapeText(shapes[0] ?? [])}**: one column. Compare it with 0.5 (a probability) or 0 (a logit) instead.`,
      });
    }
    const isTensorFlow = new Set(facts.calls.filter(({ canonicalName }) => takesLargest(canonicalName)).map(({ place }) => place));
    for (const tensor of facts.flow.tensors) {
      if (tensor.type !== "argmax") continue;
      const [input] = tensor.inputs;
      const { place } = tensor;
      if (!place || !isTensorFlow.has(place) || input?.shape?.length !== 2 || input.shape[0] !== null) continue;
      const axis = (tensor.arguments.get("axis") ?? tensor.arguments.get("dimension"))?.value.plain;
      const isGiven = tensor.arguments.has("axis") || tensor.arguments.has("dimension");
      const [, classes] = input.shape;
      if (classes === 1 && (axis === 1 || axis === -1)) {
        report({
          place,
          message: "The largest of one number is always number 0",
          explanation: `The scores are **${shapeText(input.shape)}**: one column. Compare it with 0.5 (a probability) or 0 (a logit) instead.`,
        });
      } else if (axis === 0 && classes != null && classes > 1 && isCompared(facts, tensor)) {
        report({
          place,
          message: "Axis 0 is the batch: this takes the best example of each class",
          explanation: `The scores are **${shapeText(input.shape)}**. Axis 0 holds the examples, axis 1 the classes.`,
        });
      } else if (!isGiven && classes != null && classes > 1) {
        report({
          place,
          message: "Without an axis `argmax` goes along the batch, not along the classes",
          explanation: `The scores are **${shapeText(input.shape)}**. Axis 0 holds the examples: write \`axis=1\`.`,
          ...unsafeFix("Take the largest score of each example", addArgument(facts, place, "axis=1")),
        });
      }
    }
  },
};

/** Whether a tensor is compared with another one for an accuracy. */
function isCompared({ flow }: RuleFacts, tensor: ValueFact): boolean {
  return flow.tensors.some(
    ({ type, inputs }) =>
      (type === "equal" || type === "not_equal") &&
      inputs.some((input) => input === tensor || (input.type === "cast" && input.inputs[0] === tensor)),
  );
}
