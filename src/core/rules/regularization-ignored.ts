import { knownValue } from "../model/fact.ts";
import type { ValueFact } from "../model/flow/flow.ts";
import type { Place } from "../text/span.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { trainedTensors } from "./trained-tensors.ts";

const addsPenalties = /* @__PURE__ */ nameTest(
  /get_collection|get_regularization_loss|get_total_loss|total_loss|create_train_op|apply_regularization/,
);
const makesWeights = /* @__PURE__ */ nameTest(
  /^tensorflow\.(layers\.(dense|conv\w+|separable_conv\w+)|contrib\.(layers|slim)\.(fully_connected|conv2d))$/,
);

export const regularizationIgnored: Rule = {
  code: "KP405",
  name: "regularization-ignored",
  category: "optimizer",
  severity: "warning",
  since: "0.2.0",
  catalogue: [56],
  fix: "none",
  docs: {
    what: "Weights are regularised, but the terms are never added to the loss, or to another one than is minimised.",
    why: "In TensorFlow 1 a regularizer only puts its term into a collection. Without `tf.losses.get_total_loss()` or `tf.losses.get_regularization_loss()` in the loss it has no effect. In a loop of one's own in TensorFlow 2 the terms are in `model.losses`.",
    bad: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10, kernel_regularizer=tf.keras.regularizers.l2(0.01))
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    good: `import tensorflow.compat.v1 as tf
inputs = tf.placeholder(tf.float32, [None, 784])
labels = tf.placeholder(tf.int64, [None])
logits = tf.layers.dense(inputs, 10, kernel_regularizer=tf.keras.regularizers.l2(0.01))
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits) + tf.losses.get_regularization_loss()
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
`,
    fine: "Programs that ask for a collection in any way; models that Keras compiles, where `fit` adds the terms.",
    fixSafety: "No fix: the loss may be computed far away.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/compat/v1/losses/get_regularization_loss"],
  },
  check(facts, report) {
    for (const { place, total } of totalsNotTrained(facts))
      report({
        place,
        message: "The penalty on the weights has no effect: what is minimised is the loss without it",
        explanation: "The sum of this loss and the penalty is computed too. Minimise the sum.",
        related: [{ place: total, message: "The sum, which nothing trains" }],
      });
    for (const place of penaltiesOfLoops(facts))
      report({
        place,
        message: withoutEffect.message,
        explanation: "`fit` adds this term, a loop of one's own does not: add `sum(model.losses)` to the loss.",
      });
    const { calls, trainings } = facts.flow;
    if (trainings.length === 0 || calls.some(({ name }) => addsPenalties(name))) return;
    // What a helper makes several weights of differs from one to the next in its call, not in the variables.
    const made = calls.flatMap(({ name, place }) => (name === "tensorflow.get_variable" ? [place.span.start] : []));
    for (const { type, place, arguments: given } of made.length > 0 ? facts.flow.tensors : []) {
      const regularizer = type === "variable" && place && made.includes(place.span.start) ? given.get("regularizer") : undefined;
      if (regularizer?.value.kind === "object") report({ place: regularizer.place, ...withoutEffect });
    }
    for (const call of facts.calls) {
      if (!makesWeights(call.canonicalName) && !call.canonicalName.endsWith(".arg_scope")) continue;
      const given = call.arguments.find(
        ({ name, value }) => /^(kernel_regularizer|weights_regularizer)$/.test(name ?? "") && knownValue(value) !== null,
      );
      const value = given && calls.find((other) => other.place === call.place)?.arguments.get(given.name ?? "")?.value;
      if (!given || value?.kind !== "object") continue;
      report({ place: given.place, ...withoutEffect });
    }
  },
};

/** Regularizers of Keras's layers in models that a loop of the program's own trains, where the loss is wholly known and has no term of theirs. */
function penaltiesOfLoops({ flow, generation: { generation } }: RuleFacts): readonly Place[] {
  if (generation !== "tf2" && generation !== "keras3") return [];
  const places = new Set<Place>();
  for (const { loss, model: trained, optimizer } of flow.trainings) {
    const model = flow.models.find(({ layer }) => layer.value === trained);
    if (!model || model.kind === "subclass" || !optimizer.type?.startsWith("keras.optimizers.") || mayHavePenalty(loss)) continue;
    const inside = closureOf(model.outputs).flatMap(({ layerCall }) => layerCall?.layer ?? []);
    for (const { isOwn, arguments: given } of inside)
      for (const name of ["kernel_regularizer", "bias_regularizer", "activity_regularizer"]) {
        const regularizer = given.get(name);
        if (!isOwn && regularizer && (regularizer.value.kind === "object" || typeof regularizer.value.plain === "string"))
          places.add(regularizer.place);
      }
  }
  return [...new Map([...places].map((place) => [`${place.path}:${place.span.start}`, place])).values()];
}

/** Whether a loss has a regularization term, or a part that is not known. */
function mayHavePenalty(loss: ValueFact): boolean {
  return loss.kind !== "tensor" || closureOf([loss]).some(({ kind, type }) => kind === "unknown" || type === "regularization_losses");
}

/** Values with all that they are computed from. */
function closureOf(values: readonly ValueFact[]): readonly ValueFact[] {
  const found = new Set(values);
  for (const value of found) for (const input of (value.layerCall ?? value).inputs) if (found.size < 2_000) found.add(input);
  return [...found];
}

const withoutEffect = {
  message: "This regularizer has no effect: its term is not added to the loss",
  explanation: "Add `tf.losses.get_regularization_loss()` to the loss, or minimise `tf.losses.get_total_loss()`.",
};

/** Trainings of a loss that the program adds a penalty to, where the sum is not what it trains. */
function totalsNotTrained(facts: RuleFacts): readonly { readonly place: Place; readonly total: Place }[] {
  const { trainings, tensors } = facts.flow;
  return trainings.flatMap(({ loss, place }) => {
    if (!place || loss.kind !== "tensor") return [];
    const total = tensors.find(({ type, inputs }) => {
      if (type !== "add" && type !== "add_n") return false;
      const parts = inputs.flatMap((input) => (input.kind === "sequence" ? input.inputs : [input]));
      return parts.includes(loss) && parts.some((part) => part !== loss && isPenalty(part));
    });
    return total?.place && !trainedTensors(facts).has(total) ? [{ place, total: total.place }] : [];
  });
}

/** Whether a number is computed from the weights alone. */
function isPenalty(value: ValueFact): boolean {
  const open = [value];
  const seen = new Set(open);
  let hasWeights = false;
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.type === "variable") hasWeights = true;
    else if (one.kind === "tensor" && !one.layerCall && one.type !== "placeholder") {
      for (const input of one.inputs) if (!seen.has(input)) open.push(input);
      for (const input of one.inputs) seen.add(input);
    } else if (one.kind !== "number") return false;
    if (seen.size > 500) return false;
  }
  return hasWeights && value.kind === "tensor";
}
