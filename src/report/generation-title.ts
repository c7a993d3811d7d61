import type { Generation } from "../core/index.ts";

const titles: Readonly<Record<Generation, string>> = {
  tf1: "TensorFlow 1",
  keras2: "Keras 2",
  tf2: "TensorFlow 2",
  keras3: "Keras 3",
};

/** What is said where no name in a program tells its generation. */
export const untoldGeneration = "no name in the file tells, so that its imports and the versions in force decide";

/** An API generation as people call it. */
export function generationTitle(generation: Generation | null): string {
  return generation ? titles[generation] : "version not known";
}
