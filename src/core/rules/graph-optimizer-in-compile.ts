import type { Rule } from "./rule.ts";

export const graphOptimizerInCompile: Rule = {
  code: "KP406",
  name: "graph-optimizer-in-compile",
  category: "optimizer",
  severity: "error",
  since: "0.2.0",
  catalogue: [59],
  fix: "none",
  docs: {
    what: "A Keras model is compiled with an optimizer of `tf.train`.",
    why: "Keras has optimizers of its own. Stand-alone Keras and Keras 3 raise `ValueError: Could not interpret optimizer identifier`; only `tf.keras` of TensorFlow 1 wraps such an optimizer, without its state in saved models.",
    bad: `import keras
import tensorflow as tf
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(1)])
model.compile(tf.compat.v1.train.AdamOptimizer(0.001), "mse")
`,
    good: `import keras
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.001), "mse")
`,
    fine: "`tf.keras` of TensorFlow 1 takes these optimizers.",
    fixSafety: "No fix: the arguments have other names.",
    references: ["https://keras.io/api/optimizers/"],
  },
  check(facts, report) {
    for (const { compile, layer } of facts.flow.models) {
      const given = compile?.arguments.get("optimizer");
      if (!given?.value.type?.startsWith("tensorflow.train.") || given.value.kind !== "object") continue;
      const made = facts.flow.calls.find(({ place }) => place.span.start === layer.place?.span.start && place.path === layer.place.path);
      const isOwnKeras = made?.written.startsWith("keras.") === true;
      if (!isOwnKeras && !(facts.settings.kerasVersion !== null && Number.parseInt(facts.settings.kerasVersion, 10) >= 3)) continue;
      report({
        place: given.place,
        message: "Keras does not take an optimizer of `tf.train`",
        explanation: `\`${given.value.type.replace("tensorflow.", "tf.")}\` belongs to TensorFlow 1's graphs. Use the one of \`keras.optimizers\`.`,
      });
    }
  },
};
