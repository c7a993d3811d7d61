import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { isLearned, trainedTensors } from "./trained-tensors.ts";

export const whereHidesNan: Rule = {
  code: "KP240",
  name: "where-hides-nan",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [37],
  fix: "none",
  docs: {
    what: "`tf.where` leaves out results that are not finite, but not their gradients.",
    why: "`tf.where(x > 0, tf.math.log(x), 0.0)` is 0 where x is 0. Its gradient there is 0 times the slope of the logarithm, 0 · ∞ = NaN (measured with TensorFlow 1.15 and 2.21), and the weights become NaN. The value inside of the logarithm has to be made safe first.",
    bad: `import tensorflow as tf
def loss(y_true, y_pred):
    logs = tf.where(y_pred > 0, tf.math.log(y_pred), tf.zeros_like(y_pred))
    return -tf.reduce_mean(y_true * logs)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation="relu")])
model.compile("adam", loss)
`,
    good: `import tensorflow as tf
def loss(y_true, y_pred):
    safe = tf.where(y_pred > 0, y_pred, tf.ones_like(y_pred))
    logs = tf.where(y_pred > 0, tf.math.log(safe), tf.zeros_like(y_pred))
    return -tf.reduce_mean(y_true * logs)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation="relu")])
model.compile("adam", loss)
`,
    fine: "Values that no gradient goes through, and values that are made safe inside.",
    fixSafety: "No fix: what is harmless inside depends on the function.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/where"],
  },
  check(facts, report) {
    const choices = facts.flow.tensors.filter(({ type }) => type === "where" || type === "select");
    for (const choice of choices) {
      const [condition, ...branches] = choice.inputs;
      if (!condition || !choice.place) continue;
      const unsafe = branches.find((branch) => {
        const inner = infiniteIn(branch);
        return inner !== null && isLearned(inner) && condition.inputs.includes(inner);
      });
      if (!unsafe || !trainedTensors(facts).has(choice)) continue;
      report({
        place: choice.place,
        message: "`tf.where` hides values that are not finite; their gradients still become NaN",
        explanation:
          "Make the value safe before the function that is not finite: choose a harmless number for it with another `tf.where` inside.",
        related: unsafe.place ? [{ place: unsafe.place, message: "Not finite where the condition does not hold" }] : [],
      });
    }
  },
};

/** The value of which a function is taken that is not finite at 0; null where it is another function. */
function infiniteIn({ type, inputs }: ValueFact): ValueFact | null {
  const [a, b] = inputs;
  if (/^(log|sqrt|rsqrt|reciprocal)$/.test(type ?? "")) return a ?? null;
  return /^(divide|truediv|realdiv|div)$/.test(type ?? "") ? (b ?? null) : null;
}
