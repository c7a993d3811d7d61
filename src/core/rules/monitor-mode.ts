import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";
import { replaceString, unsafeFix } from "./source-edits.ts";

export const monitorMode: Rule = {
  code: "KP819",
  name: "monitor-mode",
  category: "Keras API",
  severity: "warning",
  since: "0.2.0",
  catalogue: [98],
  fix: "unsafe",
  docs: {
    what: "A callback takes the wrong end of a number for the best: the highest loss, or the lowest accuracy.",
    why: '`mode` tells `ModelCheckpoint`, `EarlyStopping` and `ReduceLROnPlateau` which way is better. With `mode="min"` an accuracy counts as better when it falls: the checkpoint keeps the first, worst epoch, and early stopping ends a training that still gets better.',
    bad: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.randint(0, 2, 100)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_accuracy", mode="min", save_best_only=True)
model.fit(x, y, epochs=5, validation_split=0.2, callbacks=[best])
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.randint(0, 2, 100)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_accuracy", mode="max", save_best_only=True)
model.fit(x, y, epochs=5, validation_split=0.2, callbacks=[best])
`,
    fine: "Numbers of the program's own: only Keras's own names are known to be better when they are small or large.",
    fixSafety: "Unsafe: another number may have been meant.",
    references: ["https://keras.io/api/callbacks/model_checkpoint/"],
  },
  check(facts, report) {
    for (const { name, arguments: given } of facts.flow.calls) {
      if (!asksForBest(name)) continue;
      const mode = given.get("mode");
      const monitor = given.get("monitor")?.value ?? null;
      const watched = monitor ? monitor.plain : "val_loss";
      // A checkpoint that keeps every epoch does not ask.
      const keepsAll = name.endsWith("ModelCheckpoint") && given.get("save_best_only")?.value.plain !== true;
      const better = typeof watched === "string" ? betterWhen(watched) : null;
      if (!mode || keepsAll || !better || (mode.value.plain !== "min" && mode.value.plain !== "max") || mode.value.plain === better)
        continue;
      report({
        place: mode.place,
        message: `\`${watched}\` is better when it is ${better === "max" ? "high" : "low"}, but the mode is \`${mode.value.plain}\``,
        explanation: `The ${better === "max" ? "lowest" : "highest"} \`${watched}\` counts as the best here. Write \`mode="${better}"\`, or leave it out: Keras knows this number.`,
        ...unsafeFix(`Use \`${better}\``, replaceString(facts, mode.place, better)),
      });
    }
  },
};

const asksForBest = /* @__PURE__ */ nameTest(/^keras\.callbacks\.(EarlyStopping|ReduceLROnPlateau|ModelCheckpoint)$/);

/** Which end of a number that Keras logs is the better one; null for other numbers. */
function betterWhen(monitor: string): "min" | "max" | null {
  const name = monitor.replace(/^val_/, "");
  if (/^(acc|(binary_|categorical_|sparse_categorical_|top_k_categorical_)?accuracy|auc|precision|recall)$/.test(name)) return "max";
  return /^(loss|mae|mse|mape|mean_(absolute|squared|absolute_percentage)_error|root_mean_squared_error)$/.test(name) ? "min" : null;
}
