import { existsIn } from "../api/facts/exists-in.ts";
import { remember } from "../api/facts/remember.ts";
import { renamedTo } from "../api/facts/renamed-to.ts";
import type { Generation } from "../api/generation.ts";
import type { Rule } from "./rule.ts";
import { versionsInForce } from "./versions-in-force.ts";

export const removedName: Rule = {
  code: "KP801",
  name: "removed-name",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [90, 95],
  fix: "unsafe",
  docs: {
    what: "A function, class or method is called that the TensorFlow or Keras in force does not have any more.",
    why: "The call raises `AttributeError: module 'tensorflow' has no attribute …`. Which names exist is read from the software itself: TensorFlow 1.15, 2.x and its `compat.v1`, Keras 2.2, tf_keras and Keras 3. The version in force is the one that is installed, or that the project's files or a setting name; where nothing tells it, nothing is reported.",
    bad: `import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 784])
`,
    good: `import tensorflow as tf
x = tf.compat.v1.placeholder(tf.float32, [None, 784])
`,
    fine: "Names that exist in the version in force, and programs of which no version is known.",
    fixSafety: "Unsafe: graphs of TensorFlow 1 also need `tf.compat.v1.disable_v2_behavior()`, and a new name may take other arguments.",
    references: ["https://www.tensorflow.org/guide/migrate", "https://keras.io/guides/migrating_to_keras_3/"],
  },
  check(facts, report) {
    const inForce = versionsInForce(facts);
    const isSeparate = new Set(facts.flow.calls.filter(({ written }) => written.startsWith("tf_keras.")).map(({ place }) => place));
    for (const call of facts.calls) {
      const { qualifiedName: name } = call;
      const generation = name.startsWith("keras.") ? inForce.keras : inForce.tensorflow;
      const known = generationsOf(name);
      if (
        !generation ||
        known.length === 0 ||
        known.includes(generation) ||
        isSeparate.has(call.place) ||
        facts.statements.isGuarded(call.place.span)
      )
        continue;
      const { span } = call.callee;
      const written = facts.text.slice(span.start, span.end);
      const today = renamedTo(name);
      const compat = compatName(name, written);
      report({
        place: call.callee,
        message: `\`${written}\` is no longer in ${name.startsWith("keras.") ? kerasText(generation) : "TensorFlow 2"}`,
        explanation: today
          ? `It is called \`${today.replace("tensorflow.", "tf.")}\` today.`
          : "It was removed; see the migration guide for what takes its place.",
        ...(compat
          ? {
              fix: { title: `Write \`${compat}\``, applicability: "unsafe" as const, edits: [{ span, newText: compat }] },
              fixAllTitle: "Write all such names through `tf.compat.v1`",
            }
          : {}),
      });
    }
  },
};

/** The generations that have a name; a Sequential has the methods of a Model. */
const generationsOf = /* @__PURE__ */ remember((name): readonly Generation[] => {
  const own = existsIn(name);
  return own.length > 0 ? own : existsIn(name.replace(/^keras\.Sequential\./, "keras.Model."));
});

function kerasText(generation: Generation): string {
  return generation === "keras3" ? "Keras 3" : generation === "tf2" ? "this Keras 2" : "this version of Keras";
}

/** The name in `tf.compat.v1`, written as the program writes TensorFlow; null where it is not there or written otherwise. */
function compatName(name: string, written: string): string | null {
  const rest = name.replace(/^tensorflow\./, "");
  const root = written.endsWith(`.${rest}`) ? written.slice(0, -rest.length - 1) : null;
  if (!root || root.includes(".") || !name.startsWith("tensorflow.")) return null;
  return existsIn(`tensorflow.compat.v1.${rest}`).includes("tf2") ? `${root}.compat.v1.${rest}` : null;
}
