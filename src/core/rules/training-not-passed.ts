import type { LayerCallFact, ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { addArgument, unsafeFix } from "./source-edits.ts";

export const trainingNotPassed: Rule = {
  code: "KP307",
  name: "training-not-passed",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [46],
  fix: "unsafe",
  docs: {
    what: "A training loop of the program's own calls a model with dropout or batch normalisation without `training=True`.",
    why: "`fit` tells the layers that the model is being trained; a loop has to do it itself. Without it dropout drops nothing, and batch normalisation uses moving statistics that nothing updates.",
    bad: `import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.Input((20,)),
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(3),
])
optimizer = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
step(tf.zeros([8, 20]), tf.zeros([8], tf.int32))
`,
    good: `import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.Input((20,)),
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(3),
])
optimizer = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
step(tf.zeros([8, 20]), tf.zeros([8], tf.int32))
`,
    fine: "Models without such layers; layers that are told `training=True` themselves.",
    fixSafety: "Unsafe: it changes what is trained.",
    references: ["https://www.tensorflow.org/guide/keras/writing_a_training_loop_from_scratch"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    if (generation !== "tf2" && generation !== "keras3") return;
    for (const { loss } of facts.flow.trainings) {
      for (const call of modelCallsIn(loss)) {
        const phased = phasedLayer(call);
        if (call.saysTraining || !call.place || !phased) continue;
        report({
          place: call.place,
          message: `\`${phased.layer.type}\` does not work here: the model is called without \`training=True\``,
          explanation: "A loop of the program's own has to tell the model that it trains.",
          related: phased.place ? [{ place: phased.place, message: "This layer behaves differently in training" }] : [],
          ...unsafeFix("Call the model with `training=True`", addArgument(facts, call.place, "training=True")),
        });
      }
    }
  },
};

/** The outermost calls of models and own layers that a loss is computed with. */
function modelCallsIn(loss: ValueFact): readonly LayerCallFact[] {
  const found = new Set<LayerCallFact>();
  const seen = new Set<ValueFact>();
  const open = [loss];
  for (let value = open.pop(); value && seen.size < 5_000; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const call = value.layerCall;
    if (call && (call.layer.isModel || call.layer.isOwn)) found.add(call);
    open.push(...value.inputs);
  }
  return [...found];
}

/** Whether a call says `training`, and something else than that it does not train: the default of the method around it. */
function isTold({ saysTraining, training }: LayerCallFact): boolean {
  return saysTraining && training?.plain !== false && training?.plain !== null;
}

/** A layer inside of a call that waits to be told of the training. */
function phasedLayer(call: LayerCallFact): LayerCallFact | null {
  const seen = new Set<ValueFact>();
  const open = call.inner ? [call.inner] : [];
  for (let value = open.pop(); value && seen.size < 5_000; value = open.pop()) {
    if (seen.has(value) || call.inputs.includes(value)) continue;
    seen.add(value);
    const inner = value.layerCall;
    const isPhased =
      inner && !inner.layer.isOwn && /^(?:(?:Spatial|Alpha|Gaussian)?Dropout(?:\dD)?|BatchNormalization)$/.test(inner.layer.type);
    if (isPhased && inner.layer.config.get("trainable") !== false && (call.layer.isModel || !isTold(inner))) return inner;
    if (inner?.inner && !isTold(inner)) open.push(inner.inner);
    open.push(...value.inputs);
  }
  return null;
}
