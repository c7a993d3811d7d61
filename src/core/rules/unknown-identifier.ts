import type { ArgumentFact, CallFact, PlainValue } from "../analysis.ts";
import { closestIdentifier, type IdentifierKind, isIdentifier } from "../api/text-identifiers.ts";
import { nameTest } from "./name-test.ts";
import type { Finding, Rule, RuleFacts } from "./rule.ts";
import { replaceSource, replaceString, sourceAt, unsafeFix } from "./source-edits.ts";

const isCompile = /* @__PURE__ */ nameTest(/^keras\.(models\.)?(Model|Sequential)\.compile$/);
const isLayer = /* @__PURE__ */ nameTest(/^keras\.layers\.[A-Z]\w*$/);
const makesOwnNames = /* @__PURE__ */ nameTest(/custom_objects?(_scope)?$|CustomObjectScope$|register_keras_serializable$/i);

export const unknownIdentifier: Rule = {
  code: "KP806",
  name: "unknown-identifier",
  category: "Keras API",
  severity: "error",
  since: "0.2.0",
  catalogue: [22],
  fix: "unsafe",
  docs: {
    what: "`compile` or a layer is given a text that names no optimizer, loss, metric, activation or initializer: a misspelt one, or the loss where the optimizer belongs.",
    why: "Keras looks texts up among its own objects and stops at one that it does not find: `ValueError: Unknown loss function: categorical_cross_entropy`. Which texts there are is measured with Keras 2.2, tf_keras and Keras 3; what one of them takes is taken for right.",
    bad: `from tensorflow import keras
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("binary_crossentropy", "adam")
`,
    good: `from tensorflow import keras
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
`,
    fine: "Texts of programs that register objects of their own, and names of other packages (`Addons>F1Score`).",
    fixSafety: "Unsafe: the text that comes closest may not be the one that was meant.",
    references: ["https://keras.io/api/models/model_training_apis/#compile-method"],
  },
  check(facts, report) {
    let hasOwnNames: boolean | null = null;
    for (const call of facts.calls) {
      const found = isCompile(call.qualifiedName) ? inCompile(facts, call) : isLayer(call.qualifiedName) ? inLayer(facts, call) : [];
      if (found.length === 0 || facts.statements.isGuarded(call.place.span)) continue;
      hasOwnNames ??= facts.flow.calls.some(({ name }) => makesOwnNames(name));
      if (hasOwnNames) return;
      for (const finding of found) report(finding);
    }
  },
};

function inCompile(facts: RuleFacts, call: CallFact): readonly Finding[] {
  const [optimizer, loss, metrics] = ["optimizer", "loss", "metrics"].map((wanted) => call.arguments.find(({ name }) => name === wanted));
  const [first, second] = [optimizer && textOf(optimizer), loss && textOf(loss)];
  const areExchanged =
    first && second && !isIdentifier("optimizer", first) && isIdentifier("loss", first) && isIdentifier("optimizer", second);
  if (optimizer && loss && areExchanged) {
    const [a, b] = [sourceAt(facts, optimizer.place), sourceAt(facts, loss.place)];
    return [
      {
        place: optimizer.place,
        message: `\`${first}\` is no optimizer: optimizer and loss are exchanged`,
        explanation: "`compile` takes the optimizer first, then the loss. Name the arguments, or exchange them.",
        related: [{ place: loss.place, message: "The optimizer" }],
        ...(a === null || b === null
          ? {}
          : unsafeFix("Exchange them", replaceSource(facts, optimizer.place, b), replaceSource(facts, loss.place, a))),
      },
    ];
  }
  return [
    ...unknownIn(facts, "optimizer", optimizer),
    ...unknownIn(facts, "loss", loss),
    // The third argument of Keras 3's `compile` by position are weights.
    ...(metrics?.positional ? [] : unknownIn(facts, "metric", metrics)),
  ];
}

function inLayer(facts: RuleFacts, call: CallFact): readonly Finding[] {
  return call.arguments.flatMap((argument) => {
    const { name } = argument;
    if (name === "activation" || name === "recurrent_activation") return unknownIn(facts, "activation", argument);
    return name?.endsWith("_initializer") ? unknownIn(facts, "initializer", argument) : [];
  });
}

function textOf({ value }: ArgumentFact): string | null {
  return value.known && typeof value.value === "string" ? value.value : null;
}

/** Texts of an argument, also in lists of them, that name nothing of the kind. */
function unknownIn(facts: RuleFacts, kind: IdentifierKind, argument: ArgumentFact | undefined): readonly Finding[] {
  if (!argument?.value.known) return [];
  return textsIn(argument.value.value)
    .filter((text) => !isIdentifier(kind, text))
    .map((text) => {
      const meant = closestIdentifier(kind, text);
      return {
        place: argument.place,
        message: `\`${text}\` is the name of no ${kind}`,
        explanation: `Keras knows no ${kind} of this name and stops here.${meant ? ` Is \`${meant}\` meant?` : ""}`,
        // What stands in a list has no place of its own.
        ...(meant && textOf(argument) !== null ? unsafeFix(`Write \`${meant}\``, replaceString(facts, argument.place, meant)) : {}),
      };
    });
}

function textsIn(value: PlainValue): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
