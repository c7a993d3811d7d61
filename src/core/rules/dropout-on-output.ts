import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";
import { originOf } from "./value-origin.ts";

export const dropoutOnOutput: Rule = {
  code: "KP308",
  name: "dropout-on-output",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [47],
  fix: "none",
  docs: {
    what: "Dropout is the last layer: it drops outputs.",
    why: "While training, a part of the predictions is set to 0 and the rest is scaled up before the loss sees them. Probabilities no longer add up to 1, and the loss corrects what the model got right.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
    keras.layers.Dropout(0.5),
])
model.compile("adam", "categorical_crossentropy")
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
`,
    fine: "Dropout before the last layer; a model without a loss of its own, such as the first half of another one.",
    fixSafety: "No fix: the layer belongs to another place.",
    references: ["https://keras.io/api/layers/regularization_layers/dropout/"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const call = use.output.layerCall;
      const isDropout = call ? call.layer.type === "Dropout" && !call.layer.isOwn : use.output.type === "dropout";
      const place = originOf(use.output);
      if (!isDropout || !place) continue;
      report({
        place,
        message: "Dropout on the output: it drops predictions",
        explanation: `What goes into \`${use.name}\` comes straight out of a dropout. Put it before the last layer.`,
        related: [{ place: use.place, message: "The loss" }],
        ...experimentOf(use),
      });
    }
  },
};
