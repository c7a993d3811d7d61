import type { AnalysisSettings, GenerationEvidence } from "../analysis.ts";
import { existsIn } from "../api/facts/exists-in.ts";
import { remember } from "../api/facts/remember.ts";
import type { Generation } from "../api/generation.ts";
import type { Expression, Module } from "../python/syntax.ts";
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
  const aliases = new Map<string, string>();
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  const note = (generation: Generation, text: string, span: Span) => {
    if (seen.has(text)) return;
    seen.add(text);
    evidence.push({ generation, text, place: place(span) });
  };
  const visit = (node: object): void => {
    if (Array.isArray(node)) {
      for (const item of node) if (typeof item === "object" && item !== null) visit(item);
      return;
    }
    readNode(node as { readonly kind?: string }, aliases, note);
    const fields = node as Readonly<Record<string, unknown>>;
    for (const key in fields) {
      const value = fields[key];
      if (typeof value === "object" && value !== null && key !== "span") visit(value);
    }
  };
  for (const statement of module.body) {
    const { names, hasImport } = syntaxFacts(statement);
    if (hasImport || [...aliases.keys()].some((alias) => names.has(alias))) visit(statement);
  }
  const roots = new Set([...aliases.values()].map((name) => name.split(".")[0]));
  const usesTensorFlow = roots.has("tensorflow") || roots.has("tf_keras");
  if (!usesTensorFlow && !roots.has("keras")) return { generation: null, because: [] };
  // TensorFlow's own Keras took Keras 2's arguments (`lr=`) for years: there they tell nothing of the generation.
  const usesOwnKeras = roots.has("keras");
  const telling = evidence.filter((one) => one.generation !== "keras2" || usesOwnKeras);
  const decisive = telling.find((one) => one.generation === "tf1") ?? telling[0];
  const generation = decisive?.generation ?? generationInForce(settings, usesTensorFlow);
  const because = evidence.filter((one) => one.generation === generation).map(({ text, place: at }) => ({ text, place: at }));
  return { generation, because };
}

type Note = (generation: Generation, text: string, span: Span) => void;

function readNode(node: { readonly kind?: string }, aliases: Map<string, string>, note: Note): void {
  const statement = node as Module["body"][number];
  switch (statement.kind) {
    case "Import":
      for (const name of statement.names) {
        aliases.set(
          name.alias?.name ?? name.name.split(".")[0] ?? name.name,
          name.alias ? name.name : (name.name.split(".")[0] ?? name.name),
        );
        noteName(name.name, name.span, note);
      }
      return;
    case "ImportFrom":
      if (statement.level > 0) return;
      if (statement.names === "*") {
        aliases.set("*", statement.module);
        return;
      }
      for (const name of statement.names) {
        const full = `${statement.module}.${name.name}`;
        aliases.set(name.alias?.name ?? name.name, full);
        noteName(full, name.span, note);
      }
      return;
    default:
  }
  const expression = node as Expression;
  if (expression.kind === "Attribute") {
    const name = dottedName(expression, aliases);
    if (name) noteName(name, expression.span, note);
  }
  if (expression.kind === "Call") {
    const name = dottedName(expression.callee, aliases);
    if (name?.includes("keras")) {
      const old = expression.arguments.find((argument) => argument.name && keras2Arguments.has(argument.name.name));
      if (old?.name && !(old.name.name === "output_dim" && name.endsWith(".Embedding")))
        note("keras2", `\`${old.name.name}=\` is an argument of Keras 1 and 2`, old.name.span);
    }
  }
}

/** Notes a name that not all generations have. */
function noteName(name: string, span: Span, note: Note): void {
  const found = tellingName(name);
  if (found) note(found.generation, found.text, span);
}

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

function dottedName(expression: Expression, aliases: ReadonlyMap<string, string>): string | null {
  if (expression.kind === "Name") return aliases.get(expression.name) ?? null;
  if (expression.kind !== "Attribute") return null;
  const object = dottedName(expression.object, aliases);
  return object && `${object}.${expression.attribute.name}`;
}

function generationInForce(settings: AnalysisSettings, usesTensorFlow: boolean): Generation {
  const keras = Number.parseInt(settings.kerasVersion ?? "", 10);
  const tensorflow = Number.parseInt(settings.tensorflowVersion ?? "", 10);
  if (keras >= 3) return "keras3";
  if (tensorflow === 1) return "tf1";
  if (usesTensorFlow) return "tf2";
  return keras > 0 ? "keras2" : "keras3";
}
