import type { Rule } from "./rule.ts";

export const batchLargerThanData: Rule = {
  code: "KP408",
  name: "batch-larger-than-data",
  category: "optimizer",
  severity: "warning",
  since: "0.2.0",
  catalogue: [61],
  fix: "none",
  docs: {
    what: "A batch has more examples than there are, or the number of examples that are dropped leaves none.",
    why: "With fewer examples than a batch holds every epoch is a single step; where incomplete batches are dropped, none at all: nothing is trained.",
    bad: `import numpy as np
import tensorflow as tf
x, y = np.random.rand(20, 4), np.random.rand(20, 1)
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(32, drop_remainder=True)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=10)
`,
    good: `import numpy as np
import tensorflow as tf
x, y = np.random.rand(20, 4), np.random.rand(20, 1)
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(4, drop_remainder=True)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=10)
`,
    fine: "Batches that hold all examples on purpose, where none are dropped: not reported.",
    fixSafety: "No fix: the size may come from far away.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/data/Dataset#batch"],
  },
  check(facts, report) {
    for (const event of facts.flow.events) {
      const batch = event.arguments.get("batch_size");
      const [count, epochs] = [event.arguments.get("x")?.value.shape?.[0], event.arguments.get("epochs")?.value.plain];
      const size = batch?.value.plain;
      if (
        event.kind === "fit" &&
        batch &&
        count &&
        typeof size === "number" &&
        size > count &&
        count >= 1000 &&
        typeof epochs === "number" &&
        epochs < 20
      )
        report({
          place: batch.place,
          severity: "info",
          message: `A batch of ${size.toLocaleString("en")} holds all ${count.toLocaleString("en")} examples: ${epochs} epochs are ${epochs} steps`,
          explanation: "The weights are changed once in each epoch. Take smaller batches, such as 32, or many more epochs.",
          related: [{ place: event.place, message: "Trained here" }],
        });
      const given = event.arguments.get("x");
      const data = given?.value.dataset;
      if (event.kind !== "fit" || !given || data?.count !== 0 || !data.batch) continue;
      report({
        place: data.batch.place,
        severity: "error",
        message: `There are fewer than ${data.batch.size} examples: every batch is dropped`,
        explanation: "Incomplete batches are dropped here, and none is complete: `fit` trains on nothing.",
        related: [{ place: given.place, message: "Trained on here" }],
      });
    }
  },
};
