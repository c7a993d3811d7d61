import { categoricalLoss } from "./categorical-loss.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";

export const binaryLossWithSoftmax: Rule = {
  code: "KP211",
  name: "binary-loss-with-softmax",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [21, 97],
  fix: "unsafe",
  docs: {
    what: "A softmax over several classes goes into binary cross-entropy.",
    why: 'Binary cross-entropy looks at each unit on its own and averages. It learns, but `metrics=["accuracy"]` then means binary accuracy: the fraction of single units that are right. With ten classes a model that knows nothing has 90 %, because nine of its ten answers are rightly 0.',
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, keras.utils.to_categorical(y))
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(x.reshape(-1, 784) / 255.0, keras.utils.to_categorical(y))
`,
    fine: "Sigmoid outputs for labels that may occur together.",
    fixSafety: "Unsafe: another loss is trained. It is offered where the form of the labels is known.",
    references: ["https://keras.io/api/metrics/accuracy_metrics/#binaryaccuracy-class"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      const final = finalActivation(use.output);
      if (use.name !== "binary_crossentropy" || use.takes !== "probabilities" || final?.name !== "softmax") continue;
      const { units } = final;
      if (units !== null && units < 2) continue;
      const floor = units === null ? "what not being a class is worth" : `**${Math.round(100 * (1 - 1 / units))} %**`;
      report({
        place: use.place,
        message: "Binary cross-entropy on a softmax: use the categorical one",
        explanation: `The output is a softmax over ${units === null ? "several" : `**${units}**`} classes. \`accuracy\` counts single units here: a model that knows nothing reaches about ${floor}.`,
        related: final.place ? [{ place: final.place, message: "The softmax" }] : [],
        ...experimentOf(use),
        ...categoricalLoss(facts, use),
      });
    }
  },
};
