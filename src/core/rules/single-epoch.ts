import type { Rule } from "./rule.ts";

export const singleEpoch: Rule = {
  code: "KP409",
  name: "single-epoch",
  category: "optimizer",
  severity: "hint",
  since: "0.2.0",
  catalogue: [60],
  fix: "none",
  isOffByDefault: true,
  docs: {
    what: "`fit` is called without `epochs`: every example is seen once.",
    why: "The default is one epoch. That is enough for large data sets only; a model that has seen each of a thousand examples once has hardly learned anything.",
    bad: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.zeros((900, 4)), np.zeros((900, 1)))
`,
    good: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.zeros((900, 4)), np.zeros((900, 1)), epochs=20)
`,
    fine: "`fit` in a loop of the program's own. The rule is a matter of opinion, and off unless it is selected.",
    fixSafety: "No fix: how many epochs are right is found by watching the validation.",
    references: ["https://keras.io/api/models/model_training_apis/#fit-method"],
  },
  check(facts, report) {
    for (const event of facts.flow.events) {
      const given = ["epochs", "nb_epoch"].some((name) => event.arguments.has(name));
      if (event.kind !== "fit" || given || event.isInLoop || !event.arguments.has("x") || !event.arguments.has("y")) continue;
      report({
        place: event.place,
        message: "Trained for a single epoch: `epochs` is not given",
        explanation: "Every example is seen once. Give the number of epochs.",
      });
    }
  },
};
