import type { Rule } from "./rule.ts";

export const cachedRandomness: Rule = {
  code: "KP511",
  name: "cached-randomness",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [69],
  fix: "none",
  docs: {
    what: "A data set is cached behind its random changes or behind its shuffling.",
    why: "`cache` keeps the elements of the first epoch. What was drawn at random before it is the same in every later epoch: each image has one augmented copy instead of many, and the order never changes.",
    bad: `import numpy as np
import tensorflow as tf
images, labels = np.zeros((500, 8, 8, 3), "float32"), np.zeros((500, 1), "float32")
data = tf.data.Dataset.from_tensor_slices((images, labels))
data = data.map(lambda image, label: (tf.image.random_flip_left_right(image), label)).cache().shuffle(500).batch(32)
model = tf.keras.Sequential([tf.keras.Input((8, 8, 3)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5)
`,
    good: `import numpy as np
import tensorflow as tf
images, labels = np.zeros((500, 8, 8, 3), "float32"), np.zeros((500, 1), "float32")
data = tf.data.Dataset.from_tensor_slices((images, labels))
data = data.cache().shuffle(500).map(lambda image, label: (tf.image.random_flip_left_right(image), label)).batch(32)
model = tf.keras.Sequential([tf.keras.Input((8, 8, 3)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5)
`,
    fine: "A cache before random changes; data that are shuffled again behind it; a single epoch.",
    fixSafety: "No fix: the calls may stand in different functions.",
    references: ["https://www.tensorflow.org/guide/data_performance#caching"],
  },
  check(facts, report) {
    for (const { kind, arguments: given } of facts.flow.events) {
      const frozen = given.get("x")?.value.dataset?.frozen;
      const epochs = given.get("epochs")?.value.plain ?? given.get("nb_epoch")?.value.plain;
      // Without `epochs`, `fit` makes one.
      if (kind !== "fit" || !frozen || !given.has("epochs") || epochs === 1) continue;
      const isOrder = frozen.what === "order";
      report({
        place: frozen.place,
        severity: isOrder ? "info" : "warning",
        message: isOrder
          ? "The cache keeps the first epoch's order: later epochs are not shuffled"
          : "The cache keeps the first epoch's random changes: every later epoch sees the same images",
        explanation: isOrder ? "Call `cache` before `shuffle`." : "Call `cache` before the images are changed at random.",
      });
    }
  },
};
