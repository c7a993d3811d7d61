import { categoricalLoss } from "./categorical-loss.ts";
import { finalActivation } from "./final-activation.ts";
import { experimentOf, lossUses } from "./loss-uses.ts";
import type { Rule } from "./rule.ts";

export const squaredErrorForClasses: Rule = {
  code: "KP207",
  name: "squared-error-for-classes",
  category: "output and loss",
  severity: "warning",
  since: "0.2.0",
  catalogue: [17],
  fix: "unsafe",
  docs: {
    what: "A classifier is trained with a squared or absolute error.",
    why: "The gradient of (p − y)² through a softmax contains p · (1 − p): where the model is certain and wrong it nearly vanishes, and the worst errors are corrected slowest. Cross-entropy has the gradient p − y. And a single output that is to hit the number of a class takes class 3 for halfway between 2 and 4.",
    bad: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "mse")
model.fit(x.reshape(-1, 784) / 255.0, keras.utils.to_categorical(y))
`,
    good: `from tensorflow import keras
(x, y), _ = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, keras.utils.to_categorical(y))
`,
    fine: "Squared errors are right for numbers, images of an autoencoder included, and for the least-squares loss of a GAN.",
    fixSafety: "Unsafe: another loss is trained. It is offered where the form of the labels is known.",
    references: ["https://keras.io/api/losses/", "https://www.deeplearningbook.org/contents/mlp.html"],
  },
  check(facts, report) {
    for (const use of lossUses(facts)) {
      if (!/^mean_(squared|absolute)_error$/.test(use.name)) continue;
      const final = finalActivation(use.output);
      const classes = use.labels?.data?.part === "labels" ? use.labels.data.classes : null;
      const isSoftmax = final?.name === "softmax" && final.units !== null && final.units > 1;
      const isNumber = classes !== null && classes > 2 && final?.units === 1 && use.labels?.data?.isOneHot === false;
      if (!isSoftmax && !isNumber) continue;
      report({
        place: use.place,
        message: isSoftmax
          ? "A squared or absolute error trains a softmax slowly: use cross-entropy"
          : "The labels are classes, but the loss compares them as numbers",
        explanation: isSoftmax
          ? `The last layer is a softmax over **${final?.units}** classes. With \`${use.name}\` the gradient nearly vanishes where the model is certain and wrong.`
          : `The labels name one of **${classes}** classes, and the model has one output for their number. Use one unit for each class with a softmax and \`sparse_categorical_crossentropy\`.`,
        related: final?.place ? [{ place: final.place, message: "The model's output" }] : [],
        ...experimentOf(use),
        ...(isSoftmax ? categoricalLoss(facts, use) : {}),
      });
    }
  },
};
