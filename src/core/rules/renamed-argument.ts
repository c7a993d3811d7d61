import { parametersOf, renamedKeywords } from "../api/signatures.ts";
import type { Rule } from "./rule.ts";
import { signaturesFor } from "./versions-in-force.ts";

export const renamedArgument: Rule = {
  code: "KP802",
  name: "renamed-argument",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [94],
  fix: "safe",
  docs: {
    what: "An argument is passed by a name that the TensorFlow or Keras in force does not know any more: `nb_epoch`, `output_dim`, `border_mode`, `keep_dims`.",
    why: "The call raises `TypeError: got an unexpected keyword argument`. Old and new names are read from the software itself, old ones from Keras's own list of renamed arguments.",
    bad: `import tensorflow as tf
total = tf.reduce_sum(tf.ones([3, 4]), axis=1, keep_dims=True)
squares = tf.keras.layers.Dense(units=3)
`,
    good: `import tensorflow as tf
total = tf.reduce_sum(tf.ones([3, 4]), axis=1, keepdims=True)
squares = tf.keras.layers.Dense(units=3)
`,
    fine: "Old names where an old version is in force, or where the file is written for TensorFlow 1 or Keras 2 and no version is known.",
    fixSafety: "Safe: the argument means the same under its new name.",
    references: ["https://www.tensorflow.org/guide/migrate", "https://github.com/keras-team/keras/wiki/Keras-2.0-release-notes"],
  },
  check(facts, report) {
    const generationFor = signaturesFor(facts);
    for (const call of facts.calls) {
      const generation = generationFor(call.qualifiedName);
      if (generation !== "tf2" && generation !== "keras3") continue;
      const renamed = renamedKeywords(call.canonicalName);
      if (!renamed) continue;
      // TensorFlow's own modules keep the functions of both versions under one name.
      if (/^tensorflow\.(compat\.v1|python)\./.test(call.qualifiedName) || facts.statements.isGuarded(call.place.span)) continue;
      for (const { keyword, place } of call.arguments) {
        const name = keyword && facts.text.slice(keyword.span.start, keyword.span.end);
        const today = name && renamed.get(name);
        const known = today ? parametersOf(call.canonicalName, generation) : null;
        if (!keyword || !today || today === name || !known?.includes(today) || known.includes(name)) continue;
        // `lr` has a rule of its own.
        if (name === "lr" || name === "decay" || call.arguments.some((other) => other.name === today && other.place !== place)) continue;
        report({
          place: keyword,
          message: `\`${name}=\` is called \`${today}=\` now`,
          explanation: `\`${call.callee ? facts.text.slice(call.callee.span.start, call.callee.span.end) : call.canonicalName}\` does not take \`${name}\`: the call raises a \`TypeError\`.`,
          fix: { title: `Rename \`${name}\` to \`${today}\``, applicability: "safe", edits: [{ span: keyword.span, newText: today }] },
          fixAllTitle: "Rename all such arguments",
        });
      }
    }
  },
};
