import type { Generation } from "../../core/index.ts";

const titles: Readonly<Record<Generation, string>> = {
  tf1: "TensorFlow 1",
  keras2: "Keras 2",
  tf2: "TensorFlow 2",
  keras3: "Keras 3",
};

/** An API generation as people call it. */
export function generationTitle(generation: Generation | null): string {
  return generation ? titles[generation] : "version not known";
}

/** "dense_1", "dense_1 and dense_2", "dense_1 to dense_6". */
export function nameAll(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const [first = "", second = ""] = unique;
  if (unique.length <= 1) return `\`${first}\``;
  if (unique.length === 2) return `\`${first}\` and \`${second}\``;
  return `\`${first}\` to \`${unique.at(-1)}\``;
}
