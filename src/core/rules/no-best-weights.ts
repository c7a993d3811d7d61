import type { Rule } from "./rule.ts";
import { addArgument, unsafeFix } from "./source-edits.ts";

export const noBestWeights: Rule = {
  code: "KP812",
  name: "no-best-weights",
  category: "Keras API",
  severity: "hint",
  since: "0.2.0",
  catalogue: [98],
  fix: "unsafe",
  isOffByDefault: true,
  docs: {
    what: "Early stopping without `restore_best_weights=True`: the model keeps the weights of the last epoch.",
    why: "Training goes on for `patience` epochs after the best one; without the argument the model is left with what it had learned by then.",
    bad: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.rand(100, 1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=50, validation_split=0.2, callbacks=[keras.callbacks.EarlyStopping(patience=3)])
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.rand(100, 1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=50, validation_split=0.2, callbacks=[keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)])
`,
    fine: "A `ModelCheckpoint` beside it keeps the best weights. The rule is a matter of opinion, and off unless it is selected.",
    fixSafety: "Unsafe: the model ends with other weights.",
    references: ["https://keras.io/api/callbacks/early_stopping/"],
  },
  check(facts, report) {
    for (const event of facts.flow.events) {
      const callbacks = event.arguments.get("callbacks")?.value.inputs ?? [];
      if (event.kind !== "fit" || callbacks.some(({ type }) => type === "keras.callbacks.ModelCheckpoint")) continue;
      for (const callback of callbacks) {
        if (callback.type !== "keras.callbacks.EarlyStopping" || !callback.place || callback.arguments.has("restore_best_weights"))
          continue;
        report({
          place: callback.place,
          message: "The model keeps the weights of the last epoch, not of the best",
          explanation: "With `restore_best_weights=True` early stopping puts the best ones back.",
          ...unsafeFix("Put the best weights back", addArgument(facts, callback.place, "restore_best_weights=True")),
        });
      }
    }
  },
};
