import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";
import { addArgument, unsafeFix } from "./source-edits.ts";

export const smallDefaultRate: Rule = {
  code: "KP412",
  name: "small-default-rate",
  category: "optimizer",
  severity: "warning",
  since: "0.2.0",
  catalogue: [51],
  fix: "unsafe",
  docs: {
    what: "Adadelta or Adagrad trains at its default learning rate, which is a thousandth or a tenth of the one that it was made for.",
    why: "Adadelta works out the size of its steps itself and was published without a learning rate, that is with 1; Keras up to 2.2 had 1 as the default. Adagrad had 0.01 there. In TensorFlow and Keras 3 the default of both is 0.001: a program that was ported without a word trains a thousand or ten times more slowly, and ends after its usual number of epochs with an accuracy that looks like a worse model.",
    bad: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Rescaling(1 / 255),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(keras.optimizers.Adadelta(), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    good: `from tensorflow import keras
(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Rescaling(1 / 255),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(keras.optimizers.Adadelta(learning_rate=1.0), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=5)
`,
    fine: "A rate that is written, whatever it is; Keras up to 2.2, whose defaults are 1 and 0.01; hundreds of epochs.",
    fixSafety: "Unsafe: the steps become larger by the factor that is told.",
    references: [
      "Zeiler 2012, ADADELTA: An Adaptive Learning Rate Method, algorithm 1",
      "Duchi, Hazan & Singer 2011, Adaptive Subgradient Methods for Online Learning and Stochastic Optimization",
      "https://keras.io/api/optimizers/adadelta/",
    ],
  },
  check(facts, report) {
    const { generation, because } = facts.generation;
    const isKnown =
      generation !== "keras3" || because.length > 0 || facts.settings.kerasVersion !== null || facts.settings.tensorflowVersion !== null;
    for (const { experiment } of facts.models) {
      const optimizer = experiment.training?.optimizer;
      const value = knownValue(optimizer);
      if (!optimizer?.place || value?.kind !== "other" || value.schedule) continue;
      const { learningRate, name } = value;
      const usual = usualRates.get(name);
      if (!usual || !learningRate.known || learningRate.origin !== "default" || learningRate.value >= usual) continue;
      report({
        place: optimizer.place,
        // A program of stand-alone Keras may be as old as Keras 2.2.
        ...(isKnown ? {} : { severity: "hint" as const }),
        message: `\`${name}\` trains at its default rate of ${learningRate.value}; it was made for ${usual}`,
        explanation: `Keras up to 2.2 had ${usual} as the default${isKnown ? "" : " (nothing here tells which version is used)"}. Steps at ${learningRate.value} are ${Math.round(usual / learningRate.value)} times smaller.`,
        experiment: experiment.id,
        ...unsafeFix(
          `Train at a rate of ${usual}`,
          addArgument(facts, optimizer.place, `learning_rate=${usual.toFixed(usual === 1 ? 1 : 2)}`),
        ),
      });
    }
  },
};

/** What the papers and Keras up to 2.2 have. */
const usualRates: ReadonlyMap<string, number> = new Map([
  ["Adadelta", 1],
  ["Adagrad", 0.01],
]);
