import type { ValueFact } from "../model/flow/flow.ts";
import type { Rule } from "./rule.ts";
import { isLearned, trainedTensors } from "./trained-tensors.ts";

export const rootAtZero: Rule = {
  code: "KP239",
  name: "root-at-zero",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [37],
  fix: "none",
  docs: {
    what: "The distance of two outputs of a network is the square root of a sum of squares, with nothing that keeps it from zero.",
    why: "The slope of √d is 1/(2√d): infinite at 0. Where the two outputs are equal, as they are for two equal inputs of a twin network, the gradient is 0 · ∞ = NaN, and after that step every weight is NaN. A small number inside of the root keeps it finite.",
    bad: `import tensorflow as tf
twin = tf.keras.layers.Dense(8, activation="relu")
left, right = tf.keras.Input((4,)), tf.keras.Input((4,))
distance = tf.keras.layers.Lambda(
    lambda pair: tf.sqrt(tf.reduce_sum(tf.square(pair[0] - pair[1]), axis=1, keepdims=True))
)([twin(left), twin(right)])
model = tf.keras.Model([left, right], distance)
model.compile("adam", "mse")
`,
    good: `import tensorflow as tf
twin = tf.keras.layers.Dense(8, activation="relu")
left, right = tf.keras.Input((4,)), tf.keras.Input((4,))
distance = tf.keras.layers.Lambda(
    lambda pair: tf.sqrt(tf.reduce_sum(tf.square(pair[0] - pair[1]), axis=1, keepdims=True) + 1e-9)
)([twin(left), twin(right)])
model = tf.keras.Model([left, right], distance)
model.compile("adam", "mse")
`,
    fine: "A sum with a small number added or a `maximum` of it, and the root of a mean error: labels hardly ever are hit exactly.",
    fixSafety: "No fix: how small the number may be depends on the distances.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/sqrt"],
  },
  check(facts, report) {
    const roots = facts.flow.tensors.filter(({ type }) => type === "sqrt" || type === "norm");
    if (roots.length === 0) return;
    const trained = trainedTensors(facts);
    for (const root of roots) {
      const [input] = root.inputs;
      if (!input || !root.place || !trained.has(root)) continue;
      const difference = root.type === "norm" ? (isDifference(input) ? input : null) : squaredDifference(input);
      if (!difference) continue;
      report({
        place: root.place,
        message: "The gradient of this distance is NaN where both outputs are equal",
        explanation: "The slope of a square root is infinite at 0. Add a small number inside of it: `tf.sqrt(total + 1e-9)`.",
        related: difference.place ? [{ place: difference.place, message: "The difference that may be zero" }] : [],
      });
    }
  },
};

/** The difference whose squares are summed up; null where something else is. */
function squaredDifference(sum: ValueFact): ValueFact | null {
  if (!/^reduce_(sum|mean)$/.test(sum.type ?? "")) return null;
  const [squares] = sum.inputs;
  if (squares?.type === "squared_difference") return isDifference(squares) ? squares : null;
  const [inner, other] = squares?.inputs ?? [];
  const isSquare =
    squares?.type === "square" || (squares?.type === "pow" && other?.plain === 2) || (squares?.type === "multiply" && inner === other);
  return isSquare && inner && isDifference(inner) ? inner : null;
}

/** A difference of two values that the network computes. */
function isDifference({ type, inputs }: ValueFact): boolean {
  const [a, b] = inputs;
  return (type === "subtract" || type === "squared_difference") && a !== undefined && b !== undefined && isLearned(a) && isLearned(b);
}
