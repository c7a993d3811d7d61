import { knownValue } from "../model/fact.ts";
import type { Layer } from "../model/layer.ts";
import { glorotFix } from "./glorot-fix.ts";
import type { Rule } from "./rule.ts";
import { callAt } from "./source-edits.ts";

export const constantKernel: Rule = {
  code: "KP103",
  name: "constant-kernel",
  category: "initialisation",
  severity: "error",
  since: "0.2.0",
  catalogue: [5],
  fix: "unsafe",
  docs: {
    what: "All weights of a hidden layer start with the same number, zero for instance.",
    why: "All units of the layer then compute the same and get the same gradient: they stay equal for ever, and the layer works like one of a single unit. With zeros and relu nothing moves at all. Weights have to differ from each other, which is why they are drawn at random.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu", kernel_initializer="zeros"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
`,
    fine: "Biases, scales of normalisation, embeddings, and a model's only layer with weights: there every unit has another target.",
    fixSafety: "Unsafe: another distribution may be meant; shape, type, seed and name stay.",
    references: ["https://www.deeplearningbook.org/contents/optimization.html"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      for (const layer of experiment.layers) {
        const kernel = layer.parameters.find(({ role }) => role === "kernel");
        const initializer = knownValue(kernel?.initializer);
        const units = knownValue(layer.outputShape)?.at(-1);
        if (!kernel || layer.kind !== "dense" || initializer?.kind !== "constant" || units == null || units < 2) continue;
        if (kernel.initializer.known && kernel.initializer.origin !== "written") continue;
        if (layer.isAside || !isTrained(layer) || !isHidden(layer, experiment.layers)) continue;
        const { place } = kernel.initializer;
        const fix = place && glorotFix(facts, { place, call: callAt(facts, place) ?? undefined });
        report({
          place: place ?? layer.place,
          message: `All weights of a hidden layer start at ${initializer.value}: its units stay equal`,
          explanation: `The **${units}** units of ${layer.name} compute the same number and get the same gradient. Draw the weights at random, as \`glorot_uniform\` does.`,
          experiment: experiment.id,
          ...(fix ? { fix: { ...fix, applicability: "unsafe" } } : {}),
        });
      }
    }
  },
};

function isTrained({ parameters }: Layer): boolean {
  return parameters.some(({ role, trainable }) => role === "kernel" && trainable);
}

/** Whether all that takes a layer's output leads to other weights before it leaves the model. */
function isHidden(layer: Layer, layers: readonly Layer[], depth = 0): boolean {
  const takers = layers.filter(({ inputs }) => inputs.includes(layer.id));
  return takers.length > 0 && depth < 50 && takers.every((taker) => isTrained(taker) || isHidden(taker, layers, depth + 1));
}
