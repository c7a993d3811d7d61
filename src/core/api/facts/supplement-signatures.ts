import type { Generation } from "../generation.ts";

type ByGeneration = Readonly<Partial<Record<Generation | "all", string>>>;

/** Signatures that the software does not tell, each with the reason. By canonical name; plain defaults after `=` as JSON. */
export const supplementSignatures: Readonly<Record<string, ByGeneration>> = {
  // Reads its arguments from *args and **kwargs, to tell functional models from subclassed ones.
  "keras.Model": { all: "inputs outputs name=null" },
};

/** Keywords that a class or function takes from **kwargs under an older name: canonical name, then old=new. */
export const supplementKeywords: readonly string[] = [];
