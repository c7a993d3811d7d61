import type { Rule } from "./rule.ts";

export const endlessData: Rule = {
  code: "KP513",
  name: "endless-data",
  category: "data",
  severity: "error",
  since: "0.2.0",
  catalogue: [60, 69],
  fix: "none",
  docs: {
    what: "`fit`, `evaluate` or `predict` gets a data set that repeats for ever, and nothing says how many steps an epoch has.",
    why: "An epoch ends when the data set does. TensorFlow's Keras stops with `ValueError: When providing an infinite dataset, you must specify the number of steps to run`; Keras 3 trains on the first epoch without end.",
    bad: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).repeat().batch(32)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5)
`,
    good: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).repeat().batch(32)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5, steps_per_epoch=15)
`,
    fine: "Data sets that are cut with `take`; Keras's own iterators over images, which know their number of batches.",
    fixSafety: "No fix: either `repeat` is not wanted, or the number of steps has to be said. `fit` repeats a data set by itself.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/keras/Model#fit"],
  },
  check(facts, report) {
    for (const { kind, place, arguments: given } of facts.flow.events) {
      if (kind === "run" || facts.statements.isGuarded(place.span)) continue;
      const says = (name: string) => given.has(name) && given.get(name)?.value.kind !== "none";
      const check = (name: string, steps: string) => {
        const data = given.get(name);
        const repeated = data?.value.dataset?.repeated;
        if (!data || !repeated || says(steps)) return;
        report({
          place: data.place,
          message: `This data set never ends, and \`${steps}\` does not say how much of it to take`,
          explanation: "Leave out `repeat()`: Keras begins the data set anew in each epoch. Or say the number of steps.",
          related: [{ place: repeated, message: "It repeats for ever" }],
        });
      };
      check("x", kind === "fit" ? "steps_per_epoch" : "steps");
      if (kind === "fit") check("validation_data", "validation_steps");
    }
  },
};
