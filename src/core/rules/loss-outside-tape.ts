import type { NoteFact, ValueFact } from "../model/flow/flow.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { isLearned } from "./trained-tensors.ts";

export const lossOutsideTape: Rule = {
  code: "KP707",
  name: "loss-outside-tape",
  category: "graph and eager",
  severity: "error",
  since: "0.2.0",
  catalogue: [93],
  fix: "none",
  yieldsTo: ["loss-sign"],
  docs: {
    what: "A `GradientTape` is asked for the gradients of something that was not computed while it was recording.",
    why: "A tape knows only what is computed inside of its `with` block. For anything else `tape.gradient` gives `None`, and `apply_gradients` raises `No gradients provided for any variable` or leaves the weights as they are.",
    bad: `import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones([8, 4]), tf.ones([8, 1])
with tf.GradientTape() as tape:
    predictions = model(x, training=True)
loss = tf.reduce_mean(tf.square(y - predictions))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
`,
    good: `import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones([8, 4]), tf.ones([8, 1])
with tf.GradientTape() as tape:
    predictions = model(x, training=True)
    loss = tf.reduce_mean(tf.square(y - predictions))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
`,
    fine: "Losses that functions compute which are called inside of the block.",
    fixSafety: "No fix: the lines that compute the loss have to be moved into the block.",
    references: ["https://www.tensorflow.org/guide/autodiff"],
  },
  check(facts, report) {
    for (const { place, subject } of readInTape(facts))
      report({
        place,
        message: "The tape does not follow what NumPy computes: the gradients are None",
        explanation:
          "`.numpy()` gives an array, and nothing of the loss is computed from weights any more. Use TensorFlow's own operations.",
        related: subject.place ? [{ place: subject.place, message: "This is what the loss should be computed from" }] : [],
      });
    for (const { kind, place, subject, value, isRecorded } of facts.flow.notes) {
      if (kind !== "gradient" || isRecorded !== false || !value) continue;
      report({
        place,
        message: "The tape has not recorded this loss: its gradients are None",
        explanation:
          "It is computed outside of the `with tf.GradientTape()` block. Compute it inside, up to the number that is differentiated.",
        related: [
          ...(value.place ? [{ place: value.place, message: "The loss is computed here" }] : []),
          ...(subject.place ? [{ place: subject.place, message: "The tape" }] : []),
        ],
      });
    }
  },
};

/** Where what a model gives is made an array, inside of a tape whose loss is computed from arrays alone. */
function readInTape({ flow }: RuleFacts): readonly NoteFact[] {
  const reads = flow.notes.filter(({ kind, contexts }) => kind === "read" && contexts.length > 0);
  if (reads.length === 0) return [];
  const tapes = flow.notes.flatMap(({ kind, subject, value }) => (kind === "gradient" && value && isOfArrays(value) ? [subject] : []));
  const read = reads.filter(({ contexts, subject }) => contexts.some((context) => tapes.includes(context)) && isLearned(subject));
  return [...new Map(read.map((note) => [note.place.span.start, note])).values()];
}

/** Whether a value is computed from arrays and numbers alone, and from one array at least. */
function isOfArrays(value: ValueFact): boolean {
  const all = new Set([value]);
  for (const one of all) {
    if (!isPlain(one)) return false;
    for (const input of one.inputs) all.add(input);
  }
  return [...all].some(({ kind }) => kind === "array");
}

function isPlain({ kind, type, layerCall }: ValueFact): boolean {
  if (kind === "tensor") return !layerCall && type !== "variable" && type !== "placeholder";
  return kind === "array" || kind === "number" || kind === "none" || kind === "sequence";
}
