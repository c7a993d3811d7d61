import type { CallFact } from "../analysis.ts";
import { remember } from "../api/facts/remember.ts";
import { type Generation, generations } from "../api/generation.ts";
import { parametersOf, renamedKeywords, requiredParameters } from "../api/signatures.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { sourceAt } from "./source-edits.ts";
import { versionsInForce } from "./versions-in-force.ts";

export const missingArgument: Rule = {
  code: "KP803",
  name: "missing-argument",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [90],
  fix: "none",
  docs: {
    what: "A layer, a function or a method is called without an argument that it has no default for: `Dense()` without its units, `Conv2D(32)` without the size of its kernel, `optimizer.minimize(loss)` in TensorFlow 2 without the variables.",
    why: "The call raises `TypeError: missing 1 required positional argument`. Which arguments a call needs is read from the signatures of the software itself; where no version is known, it has to be missing in all of them.",
    bad: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(32, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
`,
    good: `from tensorflow import keras
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(32, 3, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
`,
    fine: "Calls with `*arguments` or `**keywords`, arguments under a name of Keras 1, functions to which an `arg_scope` may give more, and calls whose error is caught.",
    fixSafety: "No fix: only the author knows the value.",
    references: ["https://keras.io/api/layers/", "https://www.tensorflow.org/api_docs/python/tf"],
  },
  check(facts, report) {
    const inForce = versionsInForce(facts);
    for (const call of facts.calls) {
      const { canonicalName, qualifiedName } = call;
      if (!needsSomething(qualifiedName) || !call.isWrittenOut || !call.isComplete) continue;
      const known = qualifiedName.startsWith("keras.") ? inForce.keras : inForce.tensorflow;
      const missing = missingIn(call, known ? [known] : generations);
      if (missing.length === 0 || facts.statements.isGuarded(call.place.span) || isSuper(facts, call)) continue;
      const what = `\`${canonicalName.slice(canonicalName.lastIndexOf(".") + 1)}\``;
      report({
        place: call.place,
        message: `${what} needs ${missing.map((name) => `\`${name}\``).join(" and ")}`,
        explanation: `There is no default for ${missing.length === 1 ? "it" : "them"}: the call raises a \`TypeError\`.`,
      });
    }
  },
};

/** Whether a name of the libraries takes something without a default in any generation. */
const needsSomething = /* @__PURE__ */ remember(
  (name) =>
    /^(tensorflow|keras)\.(?!contrib\.)/.test(name) &&
    generations.some((generation) => (requiredParameters(name, generation)?.length ?? 0) > 0),
);

/** What Keras's layers take from `**kwargs`. */
const ofEveryLayer: ReadonlySet<string> = new Set(
  "input_shape input_dim batch_input_shape batch_size name dtype trainable weights activity_regularizer".split(" "),
);

/** The parameters without a default that a call leaves out in all of these generations, as far as they have what is called. */
function missingIn(call: CallFact, possible: readonly Generation[]): readonly string[] {
  const { canonicalName, qualifiedName } = call;
  let missing: readonly string[] | null = null;
  for (const generation of possible) {
    const required = requiredParameters(qualifiedName, generation);
    if (!required) continue;
    if (required.length === 0) return [];
    const old = renamedKeywords(canonicalName);
    const all = parametersOf(qualifiedName, generation) ?? [];
    const given = new Set<string>();
    let position = 0;
    for (const { name, positional } of call.arguments) {
      if (positional) {
        const parameter = all[position++];
        // More than it takes: it is called in another way.
        if (parameter === undefined) return [];
        given.add(parameter);
      } else if (name !== null) given.add(old?.get(name) ?? name);
    }
    // A keyword that is not known may stand for what is missing.
    if ([...given].some((name) => !all.includes(name) && !ofEveryLayer.has(name))) return [];
    const left = required.filter((name) => !given.has(name));
    missing = missing ? missing.filter((name) => left.includes(name)) : left;
    if (missing.length === 0) return [];
  }
  return missing ?? [];
}

/** `super().__init__()` of a class of the program: others of its bases may take the rest. */
function isSuper(facts: RuleFacts, call: CallFact): boolean {
  return sourceAt(facts, call.callee)?.startsWith("super(") ?? true;
}
