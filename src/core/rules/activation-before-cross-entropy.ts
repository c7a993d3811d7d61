import { activationEdit } from "./activation-edit.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, isCrossEntropy, lossText, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { unsafeFix } from "./source-edits.ts";

/** What an activation does to logits. */
const logitsHarm: Readonly<Record<string, string>> = {
  relu: "All negative logits become 0, where relu has no gradient either: classes that should be unlikely cannot become so.",
  tanh: "Logits stay between −1 and 1: with ten classes the most certain prediction has a probability of 0.45.",
  softsign: "Logits stay between −1 and 1, so that no prediction can be certain.",
  hardSigmoid: "Logits stay between 0 and 1, so that no prediction can be certain.",
};

const unbounded = new Set(["relu", "tanh", "elu", "selu", "softplus", "softsign", "leakyRelu", "gelu", "swish", "exponential"]);

export const activationBeforeCrossEntropy: Rule = {
  code: "KP206",
  name: "activation-before-cross-entropy",
  category: "output and loss",
  severity: "error",
  since: "0.2.0",
  catalogue: [16],
  fix: "unsafe",
  docs: {
    what: "The last layer of a classifier ends in relu, tanh or another activation that gives neither logits nor probabilities.",
    why: "A cross-entropy takes logits, which may be any number, or probabilities between 0 and 1. Relu cuts off the negative logits, tanh keeps them between −1 and 1; as probabilities, values above 1 or below 0 are clipped and have no gradient. `tf.contrib.layers.fully_connected` applies relu unless `activation_fn=None` is given.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="relu"),
])
model.compile("adam", "binary_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
`,
    fine: "Sigmoid and softmax, and a linear output where the loss is told that it gets logits.",
    fixSafety: "Unsafe: it changes what the model computes.",
    references: ["https://keras.io/api/losses/probabilistic_losses/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (!final || !isCrossEntropy(use)) continue;
      const isLogits = use.takes === "logits";
      if (isLogits ? !logitsHarm[final.name] : !unbounded.has(final.name)) continue;
      const wanted = isLogits ? "linear" : final.units === 1 ? "sigmoid" : "softmax";
      report({
        place: final.place ?? use.place,
        severity: isLogits ? "warning" : "error",
        message: isLogits
          ? `The logits go through \`${final.name}\` before the loss`
          : `\`${final.name}\` gives no probabilities, as the loss expects`,
        explanation: isLogits
          ? `${logitsHarm[final.name]} Leave the last layer without an activation.`
          : `${lossText(use)} takes the output for probabilities: what lies outside of 0 to 1 is clipped and has no gradient. Use ${final.units === 1 ? "a sigmoid" : "a softmax"}.`,
        related: [{ place: use.place, message: "The loss" }],
        ...experimentOf(use),
        ...unsafeFix(isLogits ? "Leave the logits as they are" : `Use a ${wanted}`, activationEdit(facts, final, wanted)),
      });
    }
  },
};
