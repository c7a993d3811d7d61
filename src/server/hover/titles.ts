import type { Generation } from "../../core/index.ts";
import { generationTitle } from "../../report/generation-title.ts";
import { localize } from "../localize.ts";

/** "TensorFlow 1". */
export function generationText(generation: Generation | null): string {
  return generation ? generationTitle(generation) : localize("version not known");
}

/** "dense_1", "dense_1 and dense_2", "dense_1 to dense_6". */
export function nameAll(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const [first = "", second = ""] = unique;
  if (unique.length <= 1) return `\`${first}\``;
  if (unique.length === 2) return localize("{0} and {1}", `\`${first}\``, `\`${second}\``);
  return localize("{0} to {1}", `\`${first}\``, `\`${unique.at(-1)}\``);
}
