import type { AnalysisSettings, GenerationEvidence } from "../analysis.ts";
import { existsIn } from "../api/facts/exists-in.ts";
import { remember } from "../api/facts/remember.ts";
import type { Generation } from "../api/generation.ts";
import type { Expression, Module, Statement } from "../python/syntax.ts";
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
  for (const statement of module.body) {
    const { references, start } = syntaxFacts(statement);
    // Facts are kept when a statement is moved; its references lie where it was.
    const by = statement.span.start - start;
    const note: Note = (generation, text, span) => {
      if (seen.has(text)) return;
      seen.add(text);
      evidence.push({ generation, text, place: place({ start: span.start + by, end: span.end + by }) });
    };
    for (const reference of references) readReference(reference, aliases, note);
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

function readReference(reference: Statement | Expression, aliases: Map<string, string>, note: Note): void {
  switch (reference.kind) {
    case "Import":
      for (const name of reference.names) {
        aliases.set(
          name.alias?.name ?? name.name.split(".")[0] ?? name.name,
          name.alias ? name.name : (name.name.split(".")[0] ?? name.name),
        );
        noteName(name.name, name.span, note);
      }
      return;
    case "ImportFrom":
      if (reference.level > 0) return;
      if (reference.names === "*") {
        aliases.set("*", reference.module);
        return;
      }
      for (const name of reference.names) {
        const full = `${reference.module}.${name.name}`;
        aliases.set(name.alias?.name ?? name.name, full);
        noteName(full, name.span, note);
      }
      return;
    case "Attribute": {
      const name = dottedName(reference, aliases);
      if (name) noteName(name, reference.span, note);
      return;
    }
    case "Call": {
      const old = reference.arguments.find((argument) => argument.name && keras2Arguments.has(argument.name.name));
      const name = old?.name ? dottedName(reference.callee, aliases) : null;
      if (old?.name && name?.includes("keras") && !(old.name.name === "output_dim" && name.endsWith(".Embedding")))
        note("keras2", `\`${old.name.name}=\` is an argument of Keras 1 and 2`, old.name.span);
      return;
    }
    default:
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
  if (tensorflow === 1 && (usesTensorFlow || !(keras > 0))) return "tf1";
  if (usesTensorFlow) return "tf2";
  return keras > 0 ? "keras2" : "keras3";
}
