import { activationOfLayer } from "./final-activation.ts";
import type { Rule } from "./rule.ts";
import { addArgument, quoted, unsafeFix } from "./source-edits.ts";

export const seluInitializer: Rule = {
  code: "KP106",
  name: "selu-initializer",
  category: "initialisation",
  severity: "hint",
  since: "0.2.0",
  catalogue: [7],
  fix: "unsafe",
  isOffByDefault: true,
  docs: {
    what: "A layer with selu does not draw its weights by LeCun.",
    why: "Selu keeps mean and variance of its signal only for weights of variance 1 / inputs (`lecun_normal`). Keras's default, Glorot's, is close for layers of one width only.",
    bad: `from tensorflow import keras
layer = keras.layers.Dense(64, activation="selu")
model = keras.Sequential([keras.Input((20,)), layer, keras.layers.Dense(1)])
`,
    good: `from tensorflow import keras
layer = keras.layers.Dense(64, activation="selu", kernel_initializer="lecun_normal")
model = keras.Sequential([keras.Input((20,)), layer, keras.layers.Dense(1)])
`,
    fine: "The rule is a matter of opinion, and off unless it is selected.",
    fixSafety: "Unsafe: it changes the numbers that training starts from.",
    references: ["Klambauer et al. 2017, Self-Normalizing Neural Networks", "https://keras.io/api/layers/activations/#selu-function"],
  },
  check(facts, report) {
    for (const { layer } of facts.flow.layerCalls) {
      if (
        layer.isOwn ||
        !layer.place ||
        layer.config.has("kernel_initializer") ||
        activationOfLayer(layer) !== "selu" ||
        layer.type === "Activation"
      )
        continue;
      report({
        place: layer.place,
        message: "Selu normalises itself only with `lecun_normal` weights",
        explanation: "The layer draws its weights by Glorot, Keras's default.",
        ...unsafeFix("Draw the weights by LeCun", addArgument(facts, layer.place, `kernel_initializer=${quoted(facts, "lecun_normal")}`)),
      });
    }
  },
};
