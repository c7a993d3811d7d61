import { knownValue } from "../model/fact.ts";
import type { Place } from "../text/span.ts";
import { finalActivation } from "./final-activation.ts";
import { lossUses } from "./loss-uses.ts";
import { nameTest } from "./name-test.ts";
import { outputOf } from "./output-layer.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { callAt } from "./source-edits.ts";
import { withoutSecond } from "./without-second.ts";

export const doubleSoftmax: Rule = {
  code: "KP201",
  name: "double-softmax",
  category: "output and loss",
  severity: "warning",
  since: "0.1.0",
  catalogue: [12],
  fix: "unsafe",
  docs: {
    what: "The model ends in a softmax, and its loss applies another one.",
    why: "`…_with_logits` losses and `from_logits=True` expect the values before the softmax. Given probabilities, all of which lie between 0 and 1, the second softmax makes them nearly equal: with ten classes the loss can never fall below ln(e + 9) − 1 ≈ 1.46, and the gradients are small.",
    bad: `from tensorflow.compat.v1 import keras
import tensorflow.compat.v1 as tf
(x, y), _ = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
probabilities = tf.nn.softmax(tf.layers.dense(inputs, 10))
loss = tf.losses.sparse_softmax_cross_entropy(labels, probabilities)
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    good: `from tensorflow.compat.v1 import keras
import tensorflow.compat.v1 as tf
(x, y), _ = keras.datasets.mnist.load_data()
x = x.reshape(-1, 784) / 255.0
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10)
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.AdamOptimizer().minimize(loss)
with tf.Session() as session:
    for i in range(600):
        session.run(train, {inputs: x[i * 100:(i + 1) * 100], labels: y[i * 100:(i + 1) * 100]})
`,
    fine: "tf.keras of TensorFlow 2 and Keras 3 on TensorFlow notice a softmax layer behind `from_logits=True` and use its logits; there it is information only. Applying a softmax to the logits for the predictions is right.",
    fixSafety:
      "Unsafe: the loss that is trained changes; predictions stay probabilities where the loss is told so, and become logits where the softmax is left out.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/softmax_cross_entropy_with_logits"],
  },
  check(facts, report) {
    const told: Place[] = [];
    for (const { experiment } of facts.models) {
      const loss = experiment.training?.loss;
      const output = outputOf(experiment);
      if (!loss || !output || !loss.known || !loss.place || knownValue(output.activation) !== "softmax") continue;
      if (loss.value.kind !== "categoricalCrossentropy" || loss.value.from !== "logits") continue;
      const isHealed = experiment.kind !== "graph" && (experiment.generation === "tf2" || experiment.generation === "keras3");
      const at = loss.place;
      const uses = lossUses(facts);
      const use =
        uses.find(({ place }) => isWithin(place, at) || isWithin(at, place)) ??
        uses.find(({ place, model }) => !model && isWithin(place, tensorBelow(facts, at, place)));
      const first = use && finalActivation(use.output);
      const place = use && !isWithin(at, use.place) ? use.place : at;
      told.push(place);
      report({
        place,
        severity: isHealed ? "info" : "warning",
        experiment: experiment.id,
        message: "Softmax is applied twice: the loss expects logits",
        explanation: isHealed
          ? "The last layer is a softmax, and the loss is told that it gets logits. This version of Keras notices and uses the values before the softmax; other backends and versions do not."
          : "The last layer already is a softmax, and this loss applies another one: its gradients are small, and with C classes it cannot fall below ln(e + C − 1) − 1. Give it the values before the softmax.",
        ...(output.activation.place ? { related: [{ place: output.activation.place, message: "The first softmax" }] } : {}),
        ...(use && first ? withoutSecond(facts, use, first) : {}),
      });
    }
    // Losses that are not understood as a whole: weighted by rewards, added to others.
    for (const use of lossUses(facts)) {
      const first = finalActivation(use.output);
      if (use.model || use.takes !== "logits" || use.name === "binary_crossentropy" || first?.name !== "softmax") continue;
      if (!isOfTensorFlow(callAt(facts, use.place)?.qualifiedName ?? "")) continue;
      if (told.some((place) => isWithin(place, use.place) || isWithin(use.place, place))) continue;
      report({
        place: use.place,
        message: "Softmax is applied twice: the loss expects logits",
        explanation:
          "What goes in is a softmax already, and this loss applies another one: its gradients are small. Give it the values before the softmax.",
        related: first.place ? [{ place: first.place, message: "The first softmax" }] : [],
        ...withoutSecond(facts, use, first),
      });
    }
  },
};

/** What does not see through a softmax, as Keras's losses may. */
const isOfTensorFlow = /* @__PURE__ */ nameTest(/^tensorflow\.(compat\.v1\.)?(nn|losses)\./);

/** The place of the tensor at `place` where the loss at `loss` is computed from it: `loss = tf.reduce_mean(cross_entropy)`. */
function tensorBelow({ flow }: RuleFacts, loss: Place, place: Place): Place | null {
  const open = flow.trainings.flatMap((training) => (isWithin(training.loss.place, loss) ? [training.loss] : []));
  const seen = new Set(open);
  for (let value = open.pop(); value; value = open.pop()) {
    if (value.place?.path === place.path && value.place.span.start === place.span.start) return value.place;
    const inputs = value.inputs.filter((input) => input.kind === "tensor" && !input.layerCall && !seen.has(input));
    for (const input of inputs) seen.add(input);
    open.push(...inputs);
  }
  return null;
}

/** In `tf.reduce_mean(cross_entropy)` the loss may be either call. */
function isWithin(inner: Place | null, outer: Place | null): boolean {
  if (!inner || !outer || inner.path !== outer.path) return false;
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
