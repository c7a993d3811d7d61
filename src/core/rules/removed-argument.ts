import { generations } from "../api/generation.ts";
import { renamedKeywords, takesKeyword } from "../api/signatures.ts";
import { nameTest } from "./name-test.ts";
import type { Rule } from "./rule.ts";
import { removeKeyword, unsafeFix } from "./source-edits.ts";
import { signaturesFor } from "./versions-in-force.ts";

const isOfLibrary = /* @__PURE__ */ nameTest(/^(tensorflow\.(?!(compat\.v1|python|contrib)\.)|keras\.)/);

export const removedArgument: Rule = {
  code: "KP804",
  name: "removed-argument",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [90],
  fix: "unsafe",
  yieldsTo: ["removed-name", "renamed-argument", "removed-optimizer-argument", "mixed-keras"],
  docs: {
    what: "An argument is passed that another version takes, and the TensorFlow or Keras in force does not: `workers=` of `fit` in Keras 3, `validate_indices=` of `tf.nn.embedding_lookup`, `align_corners=` of `tf.image.resize`.",
    why: "The call raises `TypeError: got an unexpected keyword argument`. Which arguments there are is read from the signatures of the software itself; functions that take any keyword are left out.",
    bad: `import tensorflow as tf
images = tf.ones([1, 8, 8, 3])
larger = tf.image.resize(images, [16, 16], align_corners=True)
`,
    good: `import tensorflow as tf
images = tf.ones([1, 8, 8, 3])
larger = tf.image.resize(images, [16, 16])
`,
    fine: "Arguments of the version in force, and programs of TensorFlow 1 or of Keras 2 of which no version is known.",
    fixSafety: "Unsafe: what the argument asked for is not done any more.",
    references: ["https://www.tensorflow.org/guide/migrate", "https://keras.io/guides/migrating_to_keras_3/"],
  },
  check(facts, report) {
    const generationFor = signaturesFor(facts);
    for (const call of facts.calls) {
      const { qualifiedName: name } = call;
      const generation = generationFor(name);
      if (!generation || !isOfLibrary(name)) continue;
      for (const given of call.arguments) {
        if (given.positional) continue;
        const { keyword, place } = given;
        const argument = keyword && facts.text.slice(keyword.span.start, keyword.span.end);
        if (!keyword || !argument || takesKeyword(name, generation, argument) !== false) continue;
        if (renamedKeywords(call.canonicalName)?.has(argument) || !isKnownElsewhere(name, argument)) continue;
        if (facts.statements.isGuarded(call.place.span)) continue;
        report({
          place: keyword,
          message: `\`${argument}=\` is not an argument of \`${facts.text.slice(call.callee.span.start, call.callee.span.end)}\` ${name.startsWith("keras.") ? "in this Keras" : generation === "tf1" ? "in TensorFlow 1" : "in TensorFlow 2"}`,
          explanation: "Another version takes it; here the call raises a `TypeError`.",
          ...unsafeFix("Leave the argument out", removeKeyword(facts, argument, place)),
        });
      }
    }
  },
};

function isKnownElsewhere(name: string, argument: string): boolean {
  return generations.some((generation) => takesKeyword(name, generation, argument) === true);
}
