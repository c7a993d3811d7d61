import type { Rule } from "./rule.ts";

export const smallShuffleBuffer: Rule = {
  code: "KP512",
  name: "small-shuffle-buffer",
  category: "data",
  severity: "warning",
  since: "0.2.0",
  catalogue: [69],
  fix: "none",
  yieldsTo: ["batch-larger-than-data"],
  docs: {
    what: "The buffer that a data set is shuffled with holds one element, or fewer than a batch.",
    why: "`shuffle(n)` draws the next element from the n that come next. With one there is nothing to draw from and the order stays; with fewer than a batch each batch holds almost the same examples in every epoch.",
    bad: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).shuffle(1).batch(32)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5)
`,
    good: `import numpy as np
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.zeros((500, 4)), np.zeros((500, 1)))).shuffle(500).batch(32)
model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(data, epochs=5)
`,
    fine: "Buffers of a few batches: how large they have to be depends on how the data are sorted.",
    fixSafety: "No fix: how many examples fit into memory is not in the source.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/data/Dataset#shuffle"],
  },
  check(facts, report) {
    for (const { kind, arguments: given } of facts.flow.events) {
      const data = given.get("x")?.value.dataset;
      const shuffle = data?.shuffle;
      if (kind !== "fit" || !shuffle || shuffle.buffer === null || shuffle.ofBatches) continue;
      const size = data?.batch?.size ?? 0;
      if (shuffle.buffer > 1 && shuffle.buffer >= size) continue;
      const isNothing = shuffle.buffer <= 1;
      report({
        place: shuffle.place,
        severity: isNothing ? "warning" : "info",
        message: isNothing
          ? "This shuffles nothing: the buffer holds one element"
          : `The buffer holds ${shuffle.buffer} examples, fewer than a batch of ${size}`,
        explanation: "The next element is drawn from those in the buffer. Make it as large as the data set, or at least many batches.",
      });
    }
  },
};
