import type { Rule } from "./rule.ts";

export const notCompiled: Rule = {
  code: "KP815",
  name: "not-compiled",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [95],
  fix: "none",
  yieldsTo: ["removed-name"],
  docs: {
    what: "A model is trained or evaluated and never compiled.",
    why: "`fit` needs a loss and an optimizer: `RuntimeError: You must compile your model before training/testing`. Changing a model's layers makes a new one that has to be compiled again.",
    bad: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.fit(np.zeros((8, 4)), np.zeros((8, 1)))
`,
    good: `import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.zeros((8, 4)), np.zeros((8, 1)))
`,
    fine: "`predict`, and models that a function gets which is not in this program: it may compile them.",
    fixSafety: "No fix: loss and optimizer are for the author to choose.",
    references: ["https://keras.io/api/models/model_training_apis/"],
  },
  check(facts, report) {
    for (const model of facts.flow.models) {
      const [event] = model.events.filter(({ kind }) => kind !== "run");
      if (model.compile || model.escapes || !event || facts.statements.isGuarded(event.place.span)) continue;
      // A model of a class of the program may be compiled by its own code.
      if (model.layer.isOwn || facts.flow.notes.some(({ kind, subject }) => kind === "compile" && subject === event.subject)) continue;
      report({
        place: event.place,
        message: "This model was never compiled",
        explanation: "Call `model.compile(optimizer, loss)` first.",
        related: model.layer.place ? [{ place: model.layer.place, message: "The model" }] : [],
      });
    }
  },
};
