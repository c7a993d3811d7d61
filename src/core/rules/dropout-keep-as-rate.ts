import { knownValue } from "../model/fact.ts";
import type { Rule } from "./rule.ts";
import { replaceSource, unsafeFix } from "./source-edits.ts";

export const dropoutKeepAsRate: Rule = {
  code: "KP301",
  name: "dropout-keep-as-rate",
  category: "dropout and phase",
  severity: "warning",
  since: "0.1.0",
  catalogue: [40],
  fix: "unsafe",
  docs: {
    what: "`tf.nn.dropout(x, 0.8)` in TensorFlow 2 drops 80 %: the second argument was the fraction that is *kept* in TensorFlow 1.",
    why: "The meaning of the positional argument was turned round. Code that was moved from TensorFlow 1 without `rate=` runs, and trains with most of its units switched off. The same happens where `tf.nn.dropout` stands beside names of `tf.compat.v1`.",
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
    fine: "Rates up to one half, and rates that are named, say what they mean and are not reported. In TensorFlow 1 the positional argument is what is kept: a program that TensorFlow 2 cannot run is not reported.",
    fixSafety: "Unsafe: only the author knows whether 0.8 was to be kept or dropped. The fix keeps it, as TensorFlow 1 did.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/nn/dropout", "https://www.tensorflow.org/guide/migrate"],
  },
  check(facts, report) {
    const { tensorflowVersion } = facts.settings;
    if (tensorflowVersion?.startsWith("1.")) return;
    const isTensorFlow1 = facts.generation.generation === "tf1";
    const isMixed = facts.calls.some((call) => call.qualifiedName.startsWith("tensorflow.compat.v1."));
    for (const call of facts.calls) {
      // `tf.compat.v1.nn.dropout` keeps the old meaning, and so does a program that only TensorFlow 1 can run.
      if (call.qualifiedName !== "tensorflow.nn.dropout" || (isTensorFlow1 && !isMixed)) continue;
      const argument = call.arguments.find((one) => (one.name === "rate" || one.name === "keep_prob") && one.positional);
      if (!argument) continue;
      const value = knownValue(argument.value);
      if (isTensorFlow1) {
        const text = facts.text.slice(argument.place.span.start, argument.place.span.end);
        report({
          place: argument.place,
          message: `\`tf.nn.dropout\` keeps \`${text}\` in TensorFlow 1 and drops it in TensorFlow 2: name the argument`,
          explanation:
            "The program uses `tf.compat.v1` for other names, so that TensorFlow 2 can run it; but `tf.nn.dropout` there is TensorFlow 2's, whose second argument is what is dropped. Write `rate=…`, which both understand, or `tf.compat.v1.nn.dropout`.",
          ...unsafeFix(
            "Keep this fraction: `rate=1 - …`",
            /^[\w.]+$/.test(text) ? replaceSource(facts, argument.place, `rate=1 - ${text}`) : null,
          ),
        });
      } else if (typeof value === "number" && value > 0.5 && value < 1) {
        report({
          place: argument.place,
          message: `This drops ${Math.round(100 * value)} %: in TensorFlow 2 the argument is what is dropped`,
          explanation: `In TensorFlow 1 the second argument of \`tf.nn.dropout\` was the fraction to keep. If ${value} is to be kept, write \`rate=${Number((1 - value).toPrecision(6))}\`; if it is to be dropped, write \`rate=${value}\`.`,
          ...unsafeFix(
            `Keep ${Math.round(100 * value)} %`,
            replaceSource(facts, argument.place, `rate=${Number((1 - value).toPrecision(6))}`),
          ),
        });
      }
    }
  },
};
