import type { CallFact } from "../analysis.ts";
import { type Generation, generations } from "../api/generation.ts";
import { mostPositional, renamedKeywords, takesKeyword } from "../api/signatures.ts";
import type { Place } from "../text/span.ts";
import { nameTest } from "./name-test.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { signaturesFor } from "./versions-in-force.ts";

const isOfLibrary = /* @__PURE__ */ nameTest(/^(tensorflow\.(?!(compat\.v1|python|contrib)\.)|keras\.)/);

export const unknownArgument: Rule = {
  code: "KP805",
  name: "unknown-argument",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [90],
  fix: "none",
  yieldsTo: ["removed-name", "renamed-argument", "removed-argument", "removed-optimizer-argument", "mixed-keras"],
  docs: {
    what: "A call gives an argument that no version takes under that name, or more arguments than the TensorFlow or Keras in force takes: `tf.losses.huber(y, p, 1.0, weights)`, `tf.losses.hinge(labels=…)`.",
    why: "The call raises a `TypeError`. In TensorFlow 2 `tf.losses` and `tf.metrics` are Keras's: they take `y_true` and `y_pred`, and no `weights`, `scope` or `loss_collection` after them. What is taken is read from the signatures of the software itself; functions that take any keyword are left out.",
    bad: `import tensorflow as tf
labels, outputs = tf.ones([3, 4]), tf.ones([3, 4])
loss = tf.losses.hinge(labels=labels, logits=outputs)
`,
    good: `import tensorflow as tf
labels, outputs = tf.ones([3, 4]), tf.ones([3, 4])
loss = tf.losses.hinge(labels, outputs)
`,
    fine: "Arguments of the version in force, calls whose error is caught, and programs of TensorFlow 1 or of Keras 2 of which no version is known.",
    fixSafety: "No fix: only the author knows which argument is meant.",
    references: ["https://www.tensorflow.org/api_docs/python/tf/keras/losses"],
  },
  check(facts, report) {
    const generationFor = signaturesFor(facts);
    for (const call of facts.calls) {
      const { qualifiedName: name } = call;
      const generation = generationFor(name);
      if (!generation || !isOfLibrary(name) || !call.isWrittenOut) continue;
      const callee = () => `\`${facts.text.slice(call.callee.span.start, call.callee.span.end)}\``;
      for (const { keyword, argument } of unknownKeywords(facts, call, generation))
        report({
          place: keyword,
          message: `${callee()} takes no \`${argument}=\``,
          explanation: "Its signature has no such argument: the call raises a `TypeError`.",
        });
      const most = mostPositional(name, generation);
      // Classes that make an object of another class have no signature of their own.
      const positional = most ? call.arguments.filter((argument) => argument.positional) : [];
      const extra = most ? positional[most] : undefined;
      if (!extra || facts.statements.isGuarded(call.place.span)) continue;
      report({
        place: extra.place,
        message: `${callee()} takes ${most === 1 ? "1 argument" : `${most} arguments`} by position and gets ${positional.length}`,
        explanation: "The call raises a `TypeError`. Give the others by name, as far as they are taken.",
      });
    }
  },
};

/** What decorators of tf_keras take, for layouts of several devices: no signature tells of it. */
const isTakenByDecorator = /* @__PURE__ */ nameTest(/^mesh$|(^|_)layout$/);

/** Keywords that neither this version nor another one takes; what another one takes has a rule of its own. */
function unknownKeywords(
  facts: RuleFacts,
  call: CallFact,
  generation: Generation,
): readonly { readonly keyword: Place; readonly argument: string }[] {
  const { qualifiedName: name, canonicalName } = call;
  return call.arguments.flatMap(({ positional, keyword }) => {
    if (positional || !keyword) return [];
    const argument = facts.text.slice(keyword.span.start, keyword.span.end);
    if (isTakenByDecorator(argument) || takesKeyword(name, generation, argument) !== false || renamedKeywords(canonicalName)?.has(argument))
      return [];
    const isKnown = generations.some((other) => takesKeyword(name, other, argument) === true);
    return isKnown || facts.statements.isGuarded(call.place.span) ? [] : [{ keyword, argument }];
  });
}
