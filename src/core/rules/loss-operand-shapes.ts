import type { Shape } from "../model/layer.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { clash, differ, shapeText } from "./shape-text.ts";
import { nameOf, shapesAt } from "./value-origin.ts";

export const lossOperandShapes: Rule = {
  code: "KP610",
  name: "loss-operand-shapes",
  category: "shapes and wiring",
  severity: "error",
  since: "0.2.0",
  catalogue: [20, 26, 77],
  fix: "none",
  yieldsTo: ["loss-arguments-swapped"],
  docs: {
    what: "The labels of a cross-entropy have another shape than its logits.",
    why: "`softmax_cross_entropy_with_logits` compares one-hot labels with logits of the same shape; the `sparse_…` form takes one class number for each row of logits, one dimension less. Anything else raises an error.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 12)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.float32, [None, 10])
logits = tf.layers.dense(inputs, 10)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
`,
    fine: "`tf.losses.sparse_softmax_cross_entropy` removes a last axis of 1 from the labels by itself.",
    fixSafety: "No fix: the labels or the last layer may be the wrong ones.",
    references: [
      "https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits",
      "https://www.tensorflow.org/api_docs/python/tf/nn/sparse_softmax_cross_entropy_with_logits",
    ],
  },
  check(facts, report) {
    for (const tensor of facts.flow.tensors) {
      const kind = kinds.get(tensor.type ?? "");
      const [labels, logits] = tensor.inputs;
      if (!kind || !labels?.shape || !logits?.shape || !tensor.place || facts.statements.isGuarded(tensor.place.span)) continue;
      const [a, b] = [labels.shape, logits.shape];
      const isSqueezed = kind === "squeezed" && a.length === b.length && (a.at(-1) === 1 || a.at(-1) == null);
      const expected = kind === "dense" ? b : isSqueezed ? [...b.slice(0, -1), 1] : b.slice(0, -1);
      const isWrong = a.length !== expected.length || a.some((size, i) => (kind === "dense" ? clash : differ)(size, expected[i]));
      if (!isWrong) continue;
      const place = ["labels", "onehot_labels", "multi_class_labels"].map((name) => tensor.arguments.get(name)?.place).find((one) => one);
      report({
        place: place ?? tensor.place,
        message: `The labels are ${shapeText(a)} where this loss needs ${shapeText(expected)}`,
        explanation: `The logits are ${nameOf(logits)} with the shape **${shapeText(b)}**, the labels ${nameOf(labels)} with **${shapeText(a)}**. ${kind === "dense" ? "This loss takes labels of the same shape, one number for each class." : "This loss takes one class number for each row of logits: one dimension less."}`,
        related: shapesAt([labels, logits]),
      });
    }
    for (const use of lossUses(facts)) {
      const { labels, output, model } = use;
      const place = labels?.place;
      if (!model || !labels?.shape || !output.shape || !place || (labels.kind !== "array" && labels.kind !== "tensor")) continue;
      if (!clashes(use.name, labels.shape, output.shape)) continue;
      const expected = use.name === "categorical_crossentropy" ? output.shape : output.shape.slice(0, -1);
      report({
        place: use.place,
        message: `The labels are ${shapeText(labels.shape)} where this loss needs ${shapeText(expected)}`,
        explanation: `The model gives ${nameOf(output)} with the shape **${shapeText(output.shape)}**, the labels have **${shapeText(labels.shape)}**.`,
        related: shapesAt([labels, output]),
        ...experimentOf(use),
      });
    }
  },
};

const kinds: ReadonlyMap<string, "dense" | "sparse" | "squeezed"> = new Map([
  ["softmax_cross_entropy_with_logits", "dense"],
  ["sigmoid_cross_entropy_with_logits", "dense"],
  ["losses.softmax_cross_entropy", "dense"],
  ["losses.sigmoid_cross_entropy", "dense"],
  ["sparse_softmax_cross_entropy_with_logits", "sparse"],
  ["losses.sparse_softmax_cross_entropy", "squeezed"],
]);

/** Whether a compiled loss cannot compare labels with outputs, in another way than by the labels' form. */
function clashes(name: string, labels: Shape, output: Shape): boolean {
  if (name === "categorical_crossentropy") {
    if (labels.length < output.length - 1) return true;
    return labels.length === output.length && labels.length > 1 && labels.slice(1).some((size, i) => clash(size, output[i + 1]));
  }
  if (name !== "sparse_categorical_crossentropy" || output.length < 3) return false;
  return labels.length < output.length - 1 && output.slice(1, -1).some((size) => size !== 1 && size !== null);
}
