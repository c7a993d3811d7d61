import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What scripts/python/build_models.py wrote of one file. */
export interface TruthFile {
  readonly file: string;
  readonly software: { readonly tensorflow: string; readonly keras: readonly (string | null)[] };
  readonly errors: readonly (TruthPlace & { readonly type: string; readonly message: string })[];
  readonly models: readonly TruthModel[];
}

export interface TruthPlace {
  /** Index among all cells, from 0; 0 in Python files. */
  readonly cell: number;
  readonly line: number;
}

export interface TruthModel {
  /** The program's frames on the stack when the model was made, innermost first. */
  readonly frames: readonly (TruthPlace & { readonly function: string })[];
  readonly origin: "program" | "applications" | "library";
  /** Global variables that held it. */
  readonly names: readonly string[];
  readonly compiles: readonly { readonly loss: TruthLoss; readonly optimizer: TruthOptimizer | null }[];
  /** Of the outputs when it was called on data, for models that do not know their shapes. */
  readonly calledShape: TruthShape;
  readonly afterCell: TruthDescription;
  readonly atEnd: TruthDescription | null;
}

/** With the batch dimension; a list of them for several outputs. */
export type TruthShape = readonly (number | null | readonly (number | null)[])[] | null;

export type TruthLoss =
  | string
  | null
  | readonly TruthLoss[]
  | { readonly class: string; readonly from_logits?: boolean }
  | { readonly [output: string]: TruthLoss };

interface TruthOptimizer {
  readonly class: string;
  readonly learningRate: number | null;
  readonly schedule?: string;
}

export interface TruthDescription {
  readonly class: string;
  readonly isBuilt: boolean;
  readonly outputShape: TruthShape;
  readonly layers:
    | readonly { readonly name: string; readonly class: string; readonly outputShape: TruthShape; readonly parameters: number | null }[]
    | null;
  readonly total: number | null;
  readonly trainable: number | null;
}

/** All files of a directory that the script wrote, by the absolute path of the program. */
export function readTruth(directory: string): ReadonlyMap<string, TruthFile> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const files = names.map((name) => JSON.parse(readFileSync(path.join(directory, name), "utf8")) as TruthFile);
  return new Map(files.map((file) => [path.resolve(file.file), file]));
}
