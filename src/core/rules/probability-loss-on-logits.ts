import { activationEdit } from "./activation-edit.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, isCrossEntropy, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

export const probabilityLossOnLogits: Rule = {
  code: "KP202",
  name: "probability-loss-on-logits",
  category: "output and loss",
  severity: "error",
  since: "0.1.0",
  catalogue: [13],
  fix: "unsafe",
  yieldsTo: ["cross-entropy-for-numbers"],
  docs: {
    what: "The last layer gives plain numbers (logits), but its loss takes them for probabilities.",
    why: "Cross-entropy from probabilities divides the outputs by their sum and clips them to [1e-7, 1 − 1e-7]. Logits are often negative: they are clipped, and what is clipped has no gradient, so most classes cannot learn.",
    bad: `import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.models.Sequential([
    keras.layers.Dense(64, activation="relu", input_shape=(784,)),
    keras.layers.Dense(10),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, y, validation_data=(x_test.reshape(-1, 784) / 255.0, y_test))
`,
    good: `import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.models.Sequential([
    keras.layers.Dense(64, activation="relu", input_shape=(784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, y, validation_data=(x_test.reshape(-1, 784) / 255.0, y_test))
`,
    fine: "A linear last layer is right with `from_logits=True`, with the `…_with_logits` losses, and for regression.",
    fixSafety: "Unsafe: `from_logits=True` may be meant instead, where the program uses the model's outputs as logits.",
    references: ["https://keras.io/api/losses/probabilistic_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (use.takes !== "probabilities" || !isCrossEntropy(use) || final?.name !== "linear") continue;
      const softmax = use.name === "binary_crossentropy" ? "sigmoid" : "softmax";
      report({
        place: final.place ?? use.place,
        message: "The loss takes probabilities, but the last layer gives logits",
        explanation: `Add \`activation="${softmax}"\` to this layer, or tell the loss with \`from_logits=True\`. As it is, negative outputs are clipped and get no gradient.`,
        related: [{ place: use.place, message: "This loss expects probabilities" }],
        ...experimentOf(use),
        ...unsafeFix(`Give this layer a ${softmax}`, activationEdit(facts, final, softmax)),
      });
    }
  },
};
