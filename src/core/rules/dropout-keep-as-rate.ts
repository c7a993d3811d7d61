import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";

export const dropoutKeepAsRate: Rule = {
  code: "KP301",
  name: "dropout-keep-as-rate",
  category: "dropout and phase",
  severity: "warning",
  since: "0.1.0",
  catalogue: [40],
  fix: "none",
  docs: {
    what: "`tf.nn.dropout(x, 0.8)` in TensorFlow 2 drops 80 %: the second argument was the fraction that is *kept* in TensorFlow 1.",
    why: "The meaning of the positional argument was turned round. Code that was moved from TensorFlow 1 without `rate=` runs, and trains with most of its units switched off.",
    bad: `import tensorflow as tf
inputs = tf.keras.Input((784,))
(x, y), _ = tf.keras.datasets.mnist.load_data()
hidden = tf.keras.layers.Dense(128, activation="relu")(inputs)
dropped = tf.nn.dropout(hidden, 0.8)
outputs = tf.keras.layers.Dense(10, activation="softmax")(dropped)
model = tf.keras.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    good: `import tensorflow as tf
inputs = tf.keras.Input((784,))
(x, y), _ = tf.keras.datasets.mnist.load_data()
hidden = tf.keras.layers.Dense(128, activation="relu")(inputs)
dropped = tf.nn.dropout(hidden, rate=0.2)
outputs = tf.keras.layers.Dense(10, activation="softmax")(dropped)
model = tf.keras.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x.reshape(-1, 784) / 255.0, y)
`,
    fine: "Rates up to one half, and rates that are named, say what they mean and are not reported. In TensorFlow 1 the positional argument is what is kept.",
    fixSafety: "No fix: only the author knows whether 0.8 was to be kept or dropped.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/dropout", "https://www.tensorflow.org/guide/migrate"],
  },
  check(facts, report) {
    if (facts.generation.generation === "tf1") return;
    for (const call of facts.calls) {
      if (call.qualifiedName !== "tensorflow.nn.dropout") continue;
      const rate = call.arguments.find((argument) => argument.name === "rate" && argument.positional);
      const value = knownValue(rate?.value);
      if (!rate || typeof value !== "number" || value <= 0.5 || value >= 1) continue;
      report({
        place: rate.place,
        message: `This drops ${Math.round(100 * value)} %: in TensorFlow 2 the argument is what is dropped`,
        explanation: `In TensorFlow 1 the second argument of \`tf.nn.dropout\` was the fraction to keep. If ${value} is to be kept, write \`rate=${Number((1 - value).toPrecision(6))}\`; if it is to be dropped, write \`rate=${value}\`.`,
      });
    }
  },
};
