import type { CallFact } from "../analysis.ts";
import type { RuleFacts } from "./rule.ts";

/** How the program writes a TensorFlow module: `tf`, or `tf.compat.v1`, or `v1` of `import tensorflow.compat.v1 as v1`. */
export interface ModulePrefix {
  readonly text: string;
  /** Whether it is TensorFlow 1's API by its path. */
  readonly isCompat: boolean;
}

/** The TensorFlow module through which `call` is made, or if it names its function alone, one that other calls go through. */
export function modulePrefix(facts: RuleFacts, call: CallFact): ModulePrefix | null {
  return prefixOf(facts, call) ?? facts.calls.map((other) => prefixOf(facts, other)).find((prefix) => prefix !== null) ?? null;
}

function prefixOf({ text }: RuleFacts, { callee, qualifiedName }: CallFact): ModulePrefix | null {
  const written = text.slice(callee.span.start, callee.span.end).split(".");
  const [root, ...rest] = written;
  const name = qualifiedName.split(".");
  const isSuffix = rest.length > 0 && rest.every((part, i) => part === name[name.length - rest.length + i]);
  if (!root || !isSuffix) return null;
  const module = name.slice(0, name.length - rest.length).join(".");
  if (module === "tensorflow.compat.v1") return { text: root, isCompat: true };
  if (module !== "tensorflow") return null;
  return rest[0] === "compat" && rest[1] === "v1" ? { text: `${root}.compat.v1`, isCompat: true } : { text: root, isCompat: false };
}
