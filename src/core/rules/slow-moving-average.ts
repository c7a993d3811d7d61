import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";

export const slowMovingAverage: Rule = {
  code: "KP312",
  name: "slow-moving-average",
  category: "dropout and phase",
  severity: "warning",
  since: "0.2.0",
  catalogue: [50],
  fix: "none",
  docs: {
    what: "Batch normalization's moving averages are too slow for the number of steps that the program trains.",
    why: "They start at mean 0 and variance 1, and after n steps with momentum m are still mⁿ of that: with `tf.contrib.layers.batch_norm`'s 0.999 and 500 steps 61 %. Evaluation uses them, so that its accuracy is poor although training went well.",
    bad: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(320, 8), np.random.rand(320, 1)
model = keras.Sequential([
    keras.Input((8,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.BatchNormalization(momentum=0.999),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(x, y, batch_size=32, epochs=20)
print(model.evaluate(x, y))
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(320, 8), np.random.rand(320, 1)
model = keras.Sequential([
    keras.Input((8,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.BatchNormalization(momentum=0.9),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(x, y, batch_size=32, epochs=20)
print(model.evaluate(x, y))
`,
    fine: "Runs that are long enough, and programs of which the number of steps is not known.",
    fixSafety: "No fix: a momentum of 0.9 or a longer run are both right.",
    references: ["https://keras.io/api/layers/normalization_layers/batch_normalization/"],
  },
  check(facts, report) {
    for (const { experiment } of facts.models) {
      const { training, dataSummary, layers, evaluation } = experiment;
      const [count, batch, epochs] = [dataSummary?.shape?.[0], knownValue(training?.batchSize), knownValue(training?.epochs)];
      // What `fit` sets aside tells how training goes; what is measured for itself is what is believed.
      const isMeasured = evaluation !== null && knownValue(evaluation.split) !== "validation";
      if (!training || !isMeasured || !count || !batch || !epochs || training.callbacks.length > 0) continue;
      const steps = epochs * Math.ceil(count / batch);
      for (const { type, config, parameters, place } of layers) {
        const momentum = config["momentum"] ?? 0.99;
        if (type !== "BatchNormalization" || typeof momentum !== "number" || parameters.every(({ role }) => role !== "movingMean"))
          continue;
        const left = momentum ** steps;
        if (left < 0.25) continue;
        report({
          place,
          message: `After ${steps} steps the moving averages are still ${Math.round(left * 100)} % of where they began`,
          explanation: `The momentum is **${momentum}**: ${momentum}^${steps} ≈ ${left.toFixed(2)}. Evaluation uses these averages. Take a smaller momentum, or train longer.`,
          related: [{ place: evaluation.place, message: "Evaluated with them here" }],
          experiment: experiment.id,
        });
      }
    }
  },
};
