import type { Rule } from "./rule.ts";
import { addArgument, quoted, replaceString, unsafeFix } from "./source-edits.ts";

export const monitorNotLogged: Rule = {
  code: "KP811",
  name: "monitor-not-logged",
  category: "Keras API",
  severity: "warning",
  since: "0.2.0",
  catalogue: [98],
  fix: "unsafe",
  docs: {
    what: "A callback watches a number that `fit` does not log.",
    why: "`EarlyStopping`, `ReduceLROnPlateau` and `ModelCheckpoint` look for their number in the logs of each epoch, `val_loss` unless told otherwise. Without validation data it is not there: Keras only prints a warning, and the callback does nothing. And in TensorFlow 2 the metric `'accuracy'` is logged as `val_accuracy`, not as `val_acc`.",
    bad: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.rand(100, 1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=50, callbacks=[keras.callbacks.EarlyStopping(patience=3)])
`,
    good: `import numpy as np
from tensorflow import keras
x, y = np.random.rand(100, 4), np.random.rand(100, 1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, epochs=50, validation_split=0.2, callbacks=[keras.callbacks.EarlyStopping(patience=3)])
`,
    fine: "Numbers that the program may log itself.",
    fixSafety: "Unsafe: validation data may be what is missing.",
    references: ["https://keras.io/api/callbacks/early_stopping/"],
  },
  check(facts, report) {
    const { generation } = facts.generation;
    for (const { compile, events } of facts.flow.models) {
      for (const event of events) {
        const callbacks = event.arguments.get("callbacks");
        if (event.kind !== "fit" || !callbacks || !/^sequence$/.test(callbacks.value.kind) || !event.arguments.has("x")) continue;
        const isValidated = ["validation_data", "validation_split", "validation_dataset", "kwargs"].some((name) =>
          event.arguments.has(name),
        );
        const metrics = compile?.arguments.get("metrics")?.value.inputs.map(({ plain }) => plain) ?? [];
        for (const callback of callbacks.value.inputs) {
          if (!/^keras\.callbacks\.(EarlyStopping|ReduceLROnPlateau|ModelCheckpoint)$/.test(callback.type ?? "")) continue;
          const given = callback.arguments.get("monitor");
          const monitor = given ? given.value.plain : "val_loss";
          const place = given?.place ?? callback.place ?? callbacks.place;
          // A checkpoint that keeps every epoch does not ask.
          const asks = !callback.type?.endsWith("ModelCheckpoint") || callback.arguments.get("save_best_only")?.value.plain === true;
          if (typeof monitor !== "string" || !asks) continue;
          const name = (callback.type ?? "").split(".").at(-1);
          const watched = monitor.slice("val_".length);
          if (!isValidated && /^val_(loss|acc|accuracy|mae|mse)$/.test(monitor)) {
            report({
              place,
              message: `\`${name}\` does nothing: \`${monitor}\` is not logged without validation data`,
              explanation: `Give \`fit\` validation data or \`validation_split\`, or watch \`${watched}\`.`,
              related: [{ place: event.place, message: "No validation data here" }],
              ...unsafeFix(
                `Watch \`${watched}\``,
                given ? replaceString(facts, given.place, watched) : addArgument(facts, place, `monitor=${quoted(facts, watched)}`),
              ),
            });
          } else if (
            isValidated &&
            /^(val_)?acc$/.test(monitor) &&
            metrics.includes("accuracy") &&
            (generation === "tf2" || generation === "keras3")
          ) {
            report({
              place,
              message: `\`${name}\` does nothing: the metric is logged as \`${monitor.replace("acc", "accuracy")}\``,
              explanation: `The model is compiled with the metric \`"accuracy"\`, which TensorFlow 2 logs by that name. Only TensorFlow 1 and Keras 2.2 shorten it to \`${monitor}\`.`,
              ...unsafeFix("Use the name that is logged", replaceString(facts, given?.place, monitor.replace("acc", "accuracy"))),
            });
          }
        }
      }
    }
  },
};
