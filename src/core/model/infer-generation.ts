import type { AnalysisSettings, GenerationEvidence } from "../analysis.ts";
import { existsIn } from "../api/facts/exists-in.ts";
import { remember } from "../api/facts/remember.ts";
import type { Generation } from "../api/generation.ts";
import type { Expression, Identifier, Module, Statement } from "../python/syntax.ts";
import { syntaxFacts } from "../python/syntax-facts.ts";
import type { Place, Span } from "../text/span.ts";

/** Arguments of Keras that exist in Keras 1 and 2 only; Embedding has `output_dim` in all of them. */
const keras2Arguments = new Set(["lr", "nb_epoch", "output_dim", "border_mode", "nb_filter"]);

interface Evidence {
  readonly generation: Generation;
  readonly text: string;
  readonly place: Place | null;
}

/**
 * The API generation that a file is written for, from what it imports and uses; a version in force decides only
 * where the file itself does not. Names are followed through import aliases.
 */
export function inferGeneration(module: Module, settings: AnalysisSettings, place: (span: Span) => Place): GenerationEvidence {
  if (unrelated.has(module)) return { generation: null, because: [] };
  const aliases = new Map<string, string>();
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  for (const statement of module.body) {
    const facts = syntaxFacts(statement);
    // Facts are kept when a statement is moved; its references lie where it was.
    const by = statement.span.start - facts.start;
    const note: Note = (generation, text, span) => {
      if (seen.has(text)) return;
      seen.add(text);
      evidence.push({ generation, text, place: place({ start: span.start + by, end: span.end + by }) });
    };
    for (const reference of facts.references) readReference(reference, aliases, note);
  }
  const roots = new Set([...aliases.values()].map((name) => name.split(".")[0]));
  const usesTensorFlow = roots.has("tensorflow") || roots.has("tf_keras");
  if (!usesTensorFlow && !roots.has("keras")) {
    unrelated.add(module);
    return { generation: null, because: [] };
  }
  // TensorFlow's own Keras took Keras 2's arguments (`lr=`) for years: there they tell nothing of the generation.
  const usesOwnKeras = roots.has("keras");
  const telling = evidence.filter((one) => one.generation !== "keras2" || usesOwnKeras);
  const decisive = telling.find((one) => one.generation === "tf1") ?? telling[0];
  const generation = decisive?.generation ?? generationInForce(settings, usesTensorFlow);
  const because = evidence.filter((one) => one.generation === generation).map(({ text, place: at }) => ({ text, place: at }));
  return { generation, because };
}

/** Files that use neither library, whatever the settings. */
const unrelated = new WeakSet<Module>();

type Note = (generation: Generation, text: string, span: Span) => void;

/** Reads an import, a dotted name (`tf.layers.dense` is `layers.dense` of `tf`), or a call with an argument of Keras 1 and 2. */
function readReference(reference: Expression | Statement, aliases: Map<string, string>, note: Note): void {
  switch (reference.kind) {
    case "Import":
    case "ImportFrom":
      readImport(reference, aliases, note);
      return;
    case "Attribute": {
      const object = aliases.get(rootOf(reference));
      const found = object && isOfLibraries(object) ? tellingAttribute(object)(pathOf(reference)) : null;
      if (found) note(found.generation, found.text, reference.span);
      return;
    }
    case "Call": {
      const old = reference.arguments.find(({ name }) => name && keras2Arguments.has(name.name))?.name;
      if (old) readOldArgument(old, reference.callee, aliases, note);
      return;
    }
    default:
  }
}

const isOfLibraries = /* @__PURE__ */ remember((name) => /^(tensorflow|keras|tf_keras)(\.|$)/.test(name));

function rootOf(callee: Expression): string {
  let object = callee;
  while (object.kind === "Attribute") object = object.object;
  return object.kind === "Name" ? object.name : "";
}

/** What is behind the root of a dotted name. */
function pathOf(attribute: Expression): string {
  if (attribute.kind !== "Attribute") return "";
  const before = pathOf(attribute.object);
  return before === "" ? attribute.attribute.name : `${before}.${attribute.attribute.name}`;
}

function readOldArgument({ name, span }: Identifier, callee: Expression, aliases: ReadonlyMap<string, string>, note: Note): void {
  const path = pathOf(callee);
  const object = aliases.get(rootOf(callee));
  if (name === "nb_epoch" && /^fit(_generator)?$/.test(path) && !object && namesKeras(aliases)) {
    note("keras2", "`nb_epoch=` of `fit` is an argument of Keras 1 and 2", span);
    return;
  }
  if (!object?.includes("keras") && !path.includes("keras")) return;
  if (object && !(name === "output_dim" && (path || object).split(".").at(-1) === "Embedding"))
    note("keras2", `\`${name}=\` is an argument of Keras 1 and 2`, span);
}

function namesKeras(aliases: ReadonlyMap<string, string>): boolean {
  return [...aliases.values()].some((name) => name.split(".").includes("keras"));
}

function readImport(statement: Statement & { readonly kind: "Import" | "ImportFrom" }, aliases: Map<string, string>, note: Note): void {
  if (statement.kind === "Import") {
    for (const name of statement.names) {
      aliases.set(
        name.alias?.name ?? name.name.split(".")[0] ?? name.name,
        name.alias ? name.name : (name.name.split(".")[0] ?? name.name),
      );
      noteName(name.name, name.span, note);
    }
    return;
  }
  if (statement.level > 0) return;
  if (statement.names === "*") {
    aliases.set(`* of ${statement.module}`, statement.module);
    return;
  }
  for (const name of statement.names) {
    const full = `${statement.module}.${name.name}`;
    aliases.set(name.alias?.name ?? name.name, full);
    noteName(full, name.span, note);
  }
}

/** Notes a name that not all generations have. */
function noteName(name: string, span: Span, note: Note): void {
  const found = tellingName(name);
  if (found) note(found.generation, found.text, span);
}

/** By both parts: programs mention the same few names again and again, and a name that is put together anew has to be hashed anew. */
const tellingAttribute = /* @__PURE__ */ remember((object) => remember((path) => tellingName(`${object}.${path}`)));

/** What the shortest part of a name tells that exists in one generation only: `tf.layers` of `tf.layers.dense`. */
const tellingName = /* @__PURE__ */ remember((name: string): Pick<Evidence, "generation" | "text"> | null => {
  const [root = ""] = name.split(".", 1);
  if (root !== "tensorflow" && root !== "keras" && root !== "tf_keras") return null;
  if (name.startsWith("tensorflow.compat.v1")) return { generation: "tf1", text: "`tf.compat.v1` is TensorFlow 1's API" };
  for (let end = name.indexOf(".", root.length + 1); ; end = name.indexOf(".", end + 1)) {
    const part = end < 0 ? name : name.slice(0, end);
    const found = part === root ? [] : existsIn(part);
    const isOld = found.length > 0 && !found.includes("tf2") && !found.includes("keras3");
    if (isOld && root === "keras") return { generation: "keras2", text: `\`${part}\` exists only up to Keras 2` };
    if (isOld) return { generation: "tf1", text: `\`${part.replace("tensorflow.", "tf.")}\` exists only in TensorFlow 1` };
    if (found.length === 1 && found[0] === "keras3") return { generation: "keras3", text: `\`${part}\` exists only in Keras 3` };
    if (end < 0) return null;
  }
});

function generationInForce(settings: AnalysisSettings, usesTensorFlow: boolean): Generation {
  const keras = Number.parseInt(settings.kerasVersion ?? "", 10);
  const tensorflow = Number.parseInt(settings.tensorflowVersion ?? "", 10);
  if (keras >= 3) return "keras3";
  if (tensorflow === 1 && (usesTensorFlow || !(keras > 0))) return "tf1";
  if (usesTensorFlow) return "tf2";
  return keras > 0 ? "keras2" : "keras3";
}
