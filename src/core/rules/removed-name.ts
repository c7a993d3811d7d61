import type { AnalysisSettings, Fix } from "../analysis.ts";
import { canonicalName } from "../api/canonical-name.ts";
import { existsIn } from "../api/facts/exists-in.ts";
import { remember } from "../api/facts/remember.ts";
import { renamedTo } from "../api/facts/renamed-to.ts";
import type { Generation } from "../api/generation.ts";
import { defaultOf, parametersOf } from "../api/signatures.ts";
import type { Place, Span } from "../text/span.ts";
import type { Finding, Rule, RuleFacts } from "./rule.ts";
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
    what: "A function, class, method, module or constant is used or imported that the TensorFlow or Keras in force does not have any more.",
    why: "The call raises `AttributeError: module 'tensorflow' has no attribute …`. Which names exist is read from the software itself: TensorFlow 1.15, 2.x and its `compat.v1`, Keras 2.2, tf_keras and Keras 3. The version in force is the one that is installed, or that the project's files or a setting name; where nothing tells it, names that neither TensorFlow 2 nor Keras 3 has any more are hinted at in programs that are not written for TensorFlow 1, and reported in programs that use names of both: no version has all of them.",
    bad: `import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 784])
`,
    good: `import tensorflow as tf
x = tf.compat.v1.placeholder(tf.float32, [None, 784])
`,
    fine: "Names that exist in the version in force; what is tried first, or chosen by the version; programs of TensorFlow 1 of which no version is known.",
    fixSafety:
      "Safe where the same thing has another name and takes the same arguments. Through `tf.compat.v1` unsafe: graphs of TensorFlow 1 also need `tf.compat.v1.disable_v2_behavior()`.",
    references: ["https://www.tensorflow.org/guide/migrate", "https://keras.io/guides/migrating_to_keras_3/"],
  },
  check(facts, report) {
    const inForce = versionsInForce(facts);
    const generationOf = (name: string) => (name.startsWith("keras.") ? inForce.keras : inForce.tensorflow);
    const newer = inForce.tensorflow === null && facts.generation.generation === "tf1" ? whatOnlyTensorFlow2Has(facts) : null;
    const isGone = (name: string): boolean => {
      const [known, generation] = [generationsOf(name), generationOf(name)];
      if (known.length === 0) return false;
      if (generation === null) return newer ? isOfTensorFlow1(name, known) : isGoneInAll(facts, known);
      return !known.includes(generation) && !isBetween(facts.settings, name, known);
    };
    const uses = usesOf(facts, isGone);
    if (uses.length === 0) return;
    const isSeparate = new Set(facts.flow.calls.filter(({ written }) => written.startsWith("tf_keras.")).map(({ place }) => place));
    const isMixed = facts.flow.calls.some(({ written }) => written.startsWith("tensorflow.compat.v1."));
    const isAsked = facts.flow.references.some(({ name }) => /\.__version__$|^tensorflow\.VERSION$/.test(name));
    for (const { name, place, call, isImport } of uses) {
      const generation = generationOf(name);
      if (isOfOldObject(name, isMixed) || (call && isSeparate.has(call)) || facts.statements.isGuarded(place.span)) continue;
      if (isAsked && facts.statements.isConditional(place.span)) continue;
      const { span } = place;
      const written = facts.text.slice(span.start, span.end);
      const today = renamedTo(name);
      report({
        place,
        ...(generation ? {} : { severity: newer?.severity ?? ("hint" as const) }),
        ...(isImport && isGoneModule(name, isGone) ? { cause: name.slice(0, name.lastIndexOf(".")) } : {}),
        message:
          generation === "tf1" && !name.startsWith("keras.")
            ? `\`${written}\` is not in TensorFlow 1`
            : `\`${written}\` is no longer in ${name.startsWith("keras.") ? kerasText(generation) : "TensorFlow 2"}`,
        explanation: today
          ? `It is called \`${today.replace("tensorflow.", "tf.")}\` today.`
          : "It was removed; see the migration guide for what takes its place.",
        ...(newer ? { related: [{ place: newer.place, message: newer.message }] } : {}),
        ...(generation === "tf1" ? {} : renamed(name, today, written, span)),
      });
    }
  },
};

/** Whether not the name but the module that it was imported from is gone: one change mends all that comes from there. */
function isGoneModule(name: string, isGone: (name: string) => boolean): boolean {
  return isGone(name.slice(0, Math.max(0, name.lastIndexOf("."))));
}

interface Use {
  readonly name: string;
  readonly place: Place;
  /** The whole call, where it is one. */
  readonly call: Place | null;
  readonly isImport: boolean;
}

/** Calls of the file, names that it uses otherwise, and names that it imports, that are gone: of what is imported only the import. */
function usesOf({ calls, flow, path }: RuleFacts, isGone: (name: string) => boolean): readonly Use[] {
  const goneCalls = calls.filter(({ qualifiedName }) => isGone(qualifiedName));
  const own = flow.references.filter(({ name, place }) => isGone(name) && place.path === path);
  if (goneCalls.length === 0 && own.length === 0) return [];
  const imported = new Set(own.filter(({ isImport }) => isImport).map(({ name }) => name));
  const isOfImport = (name: string): boolean => {
    if (imported.size === 0) return false;
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) if (imported.has(name.slice(0, end))) return true;
    return false;
  };
  const called = new Set<number>();
  const uses: Use[] = [];
  for (const { qualifiedName: name, callee, place } of goneCalls) {
    called.add(callee.span.start);
    if (!isOfImport(name)) uses.push({ name, place: callee, call: place, isImport: false });
  }
  for (const { name, place, isImport } of own)
    if (isImport || (!called.has(place.span.start) && !isOfImport(name))) uses.push({ name, place, call: null, isImport });
  return uses;
}

/** Where no version is in force: whether a program that is not TensorFlow 1's uses what no newer software has. */
function isGoneInAll({ generation }: RuleFacts, known: readonly Generation[]): boolean {
  return generation.generation !== "tf1" && !known.includes("tf2") && !known.includes("keras3");
}

/** What the first TensorFlow 2 took out of `tf`, or put into `tf.compat.v1`. */
function isOfTensorFlow1(name: string, known: readonly Generation[]): boolean {
  if (!name.startsWith("tensorflow.") || /^tensorflow\.(compat|estimator)\b/.test(name) || !known.includes("tf1") || known.includes("tf2"))
    return false;
  const isMoved = existsIn(`tensorflow.compat.v1.${name.slice("tensorflow.".length)}`).includes("tf2");
  return isMoved || name.startsWith("tensorflow.contrib.");
}

/**
 * Where a program whose version is not known uses what TensorFlow 1 does not have, or trains eagerly without turning that on;
 * null where it says anything of graphs, sessions or `tf.compat.v1`, or chooses by the version.
 */
function whatOnlyTensorFlow2Has({ flow, statements, path }: RuleFacts): Newer | null {
  const speaksOfGraphs =
    flow.references.some(({ name }) => ofGraphs.test(name)) || flow.calls.some(({ written }) => ofGraphs.test(written));
  if (speaksOfGraphs) return null;
  const isCertain = (place: Place): boolean =>
    place.path === path && !statements.isGuarded(place.span) && !statements.isConditional(place.span);
  const newer = flow.references.find(({ name, place }) => {
    const known = name.startsWith("tensorflow.") && !name.startsWith("tensorflow.keras.") ? existsIn(name) : [];
    return known.includes("tf2") && !known.includes("tf1") && isCertain(place);
  });
  if (newer) return { place: newer.place, message: "Only TensorFlow 2 has this", severity: "error" };
  const tape = flow.notes.find(
    ({ kind, place, tracing }) => kind === "gradient" && place.path === path && (!tracing || tracing.kind === "function"),
  );
  return tape && flow.trainings.some(({ place }) => place?.path === path)
    ? { place: tape.place, message: "TensorFlow 1 computes this only after `tf.enable_eager_execution()`", severity: "warning" }
    : null;
}

interface Newer {
  readonly place: Place;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** Names that speak of graphs or of turning on what TensorFlow 1 does not do by itself. */
const ofGraphs =
  /^tensorflow\.(compat\.v1|Session|InteractiveSession|Graph|placeholder|get_default_graph|enable_|disable_|global_variables_initializer|contrib\.eager|app|train\.(MonitoredTrainingSession|MonitoredSession|Supervisor)|estimator|python)/;

/** What TensorFlow 1 and Keras 2.2 had went in one of the versions behind them: not everything in the first one. */
function isBetween({ tensorflowVersion, kerasVersion }: AnalysisSettings, name: string, known: readonly Generation[]): boolean {
  // What models have as methods today may have been their attribute before.
  if (!known.includes("tf1")) return /^keras\.(Model|Sequential)\./.test(name);
  const [major = 0, minor = 0] = (kerasVersion ?? tensorflowVersion ?? "").split(".").map(Number);
  if (name.startsWith("keras.")) return major === 2 && minor < firstAsListed.keras;
  return /^tensorflow\.(compat\.v1\.)?estimator\b/.test(name) && major === 2 && minor < firstAsListed.estimator;
}

/** The versions of TensorFlow 2 and its Keras from which on they have what the facts list. */
const firstAsListed = { keras: 13, estimator: 16 };

/** Methods of TensorFlow's objects: what makes these is reported, or makes old ones through `tf.compat.v1`. */
function isOfOldObject(name: string, isMixed: boolean): boolean {
  const isMethod = /^tensorflow\..*\b[A-Z]\w*\.[a-z]\w*$/.test(name);
  return isMethod && (isMixed || !name.startsWith("tensorflow.data.Dataset."));
}

/** The generations that have a name; a Sequential has the methods of a Model. */
const generationsOf = /* @__PURE__ */ remember((name): readonly Generation[] => {
  const own = existsIn(name);
  return own.length > 0 ? own : existsIn(name.replace(/^keras\.Sequential\./, "keras.Model."));
});

function kerasText(generation: Generation | null): string {
  if (generation === null) return "newer versions of Keras";
  return generation === "keras3" ? "Keras 3" : generation === "tf2" ? "this Keras 2" : "this version of Keras";
}

/** Writes the name of today, or that in `tf.compat.v1`; nothing where the program writes TensorFlow's names otherwise. */
function renamed(name: string, today: string | null, written: string, span: Span): Pick<Finding, "fix" | "fixAllTitle"> {
  const rest = name.replace(/^tensorflow\./, "");
  const root = written.endsWith(`.${rest}`) ? written.slice(0, -rest.length - 1) : null;
  if (!root || root.includes(".") || !name.startsWith("tensorflow.")) return {};
  const fix = (newText: string, applicability: Fix["applicability"]) => ({
    title: `Write \`${newText}\``,
    applicability,
    edits: [{ span, newText }],
  });
  if (today?.startsWith("tensorflow.") && !today.startsWith("tensorflow.compat.") && takesTheSame(name, today))
    return {
      fix: fix(`${root}.${today.slice("tensorflow.".length)}`, "safe"),
      fixAllTitle: "Write all such names as they are called today",
    };
  if (!existsIn(`tensorflow.compat.v1.${rest}`).includes("tf2")) return {};
  return { fix: fix(`${root}.compat.v1.${rest}`, "unsafe"), fixAllTitle: "Write all such names through `tf.compat.v1`" };
}

/** Whether what a name was and what is called otherwise today is one thing with the same parameters and defaults. */
function takesTheSame(name: string, today: string): boolean {
  const signature = (one: string, generation: Generation) =>
    JSON.stringify(parametersOf(one, generation)?.map((parameter) => [parameter, defaultOf(one, parameter, generation)]));
  return canonicalName(name) === canonicalName(today) && signature(name, "tf1") === signature(today, "tf2");
}
