import type { AnalysisSettings, GenerationEvidence } from "../analysis.ts";
import type { Generation } from "../api/generation.ts";
import type { Expression, Module } from "../python/syntax.ts";
import type { Place, Span } from "../text/span.ts";

/** Names of `tensorflow` that exist in TensorFlow 1 only (and in `compat.v1`), by their first part or two. */
const tensorFlow1Only = new Set([
  "placeholder",
  "placeholder_with_default",
  "Session",
  "InteractiveSession",
  "global_variables_initializer",
  "initialize_all_variables",
  "get_variable",
  "variable_scope",
  "random_normal",
  "truncated_normal",
  "random_uniform",
  "layers",
  "contrib",
  "reset_default_graph",
  "set_random_seed",
  "to_float",
  "ConfigProto",
  "global_variables",
  "trainable_variables",
  "get_default_graph",
  "flags",
  "app",
  "assign",
  "glorot_uniform_initializer",
]);

/** Arguments of Keras that exist in Keras 1 and 2 only. */
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
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    readNode(node as { readonly kind?: string }, aliases, note);
    for (const value of Object.values(node)) if (typeof value === "object") visit(value);
  };
  visit(module.body);
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
        if (name.name.startsWith("tensorflow.compat.v1")) note("tf1", "`tensorflow.compat.v1` is TensorFlow 1's API", name.span);
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
        if (full.startsWith("tensorflow.compat.v1")) note("tf1", "`tensorflow.compat.v1` is TensorFlow 1's API", name.span);
        if (full.startsWith("keras.utils.np_utils") || full.startsWith("keras.layers.core"))
          note("keras2", `\`${full}\` exists only up to Keras 2`, name.span);
      }
      return;
    default:
  }
  const expression = node as Expression;
  if (expression.kind === "Attribute") {
    const name = dottedName(expression, aliases);
    const parts = name?.split(".") ?? [];
    if (parts[0] === "tensorflow" && parts[1] && tensorFlow1Only.has(parts[1]))
      note("tf1", `\`tf.${parts[1]}\` exists only in TensorFlow 1`, expression.span);
    if (name && /^tensorflow\.train\.\w+Optimizer$/.test(name))
      note("tf1", `\`tf.train.${parts[2]}\` exists only in TensorFlow 1`, expression.span);
    if (name?.startsWith("tensorflow.compat.v1")) note("tf1", "`tf.compat.v1` is TensorFlow 1's API", expression.span);
  }
  if (expression.kind === "Call") {
    const name = dottedName(expression.callee, aliases);
    if (name?.includes("keras")) {
      const old = expression.arguments.find((argument) => argument.name && keras2Arguments.has(argument.name.name));
      if (old?.name) note("keras2", `\`${old.name.name}=\` is an argument of Keras 1 and 2`, old.name.span);
    }
  }
}

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
