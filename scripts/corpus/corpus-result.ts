import type { Generation, UnknownPart } from "../../src/core/index.ts";
import type { ModelDocument } from "../../src/report/model-document.ts";

/** What the analysis of one file gave, or how it failed. */
export interface FileResult {
  readonly path: string;
  /** Of the program's text: in notebooks, of the code cells. */
  readonly lines: number;
  readonly bytes: number;
  /** The API generation that the file is read as; null where it uses neither TensorFlow nor Keras: that is seen from its imports. */
  readonly generation: Generation | null;
  /** What speaks for the generation. */
  readonly evidence: readonly string[];
  readonly syntaxErrors: number;
  readonly isBudgetSpent: boolean;
  readonly time: FileTime | null;
  readonly models: readonly ModelResult[];
  readonly crash: Crash | null;
}

/** Milliseconds. */
export interface FileTime {
  /** tree-sitter's bare parse. */
  readonly parse: number;
  /** What our parser takes beyond the bare parse: lowering the tree. */
  readonly lowering: number;
  /** The analysis of the lowered module. */
  readonly analysis: number;
}

export interface Crash {
  readonly kind: "exception" | "memory" | "time" | "death";
  readonly message: string;
  readonly stack: string | null;
}

export type Aspect = UnknownPart["aspect"];

export interface ModelResult {
  readonly document: ModelDocument;
  readonly place: PlaceInFile;
  readonly unknowns: readonly { readonly aspect: Aspect; readonly what: string; readonly why: string; readonly place: PlaceInFile }[];
  /** Layers as Keras lists them: without inputs and bare operations, an activation behind a dense layer as one of its own. */
  readonly layers: readonly LayerFigures[];
  /** The loss's name in Keras's words, and whether it takes logits. */
  readonly loss: { readonly name: string; readonly isFromLogits: boolean } | null;
  /** Output shapes of what no other layer takes, without the batch dimension. */
  readonly outputs: readonly (Shape | null)[];
}

/** Without the batch dimension. */
export type Shape = readonly (number | null)[];

export interface LayerFigures {
  readonly type: string;
  /** A list of one for layers with one output; null where it is not known. */
  readonly shapes: readonly (Shape | null)[];
  readonly parameters: number | null;
}

export interface CellPlace {
  /** Index among all cells of the notebook, from 0. */
  readonly cell: number;
  /** From 1. */
  readonly line: number;
}

export interface ReportedUnknown {
  readonly aspect: Aspect;
  readonly what: string;
  readonly why: string;
  readonly line: number;
  readonly cell: CellPlace | null;
}

export interface PlaceInFile {
  readonly path: string;
  /** In notebooks the cell's number among all cells, from 1. */
  readonly cell: number | null;
  /** From 1; in notebooks in the cell. */
  readonly line: number;
}

/** "model.py:12", "notebook.ipynb:cell 3 line 2". */
export function placeText({ path, cell, line }: PlaceInFile): string {
  return cell === null ? `${path}:${line}` : `${path}:cell ${cell} line ${line}`;
}

/**
 * Whether the layers, shapes and parameters of a model are known, or would be known from data that the text does not have,
 * or not.
 */
export function modelStatus(model: ModelResult): "complete" | "waiting" | "partial" {
  if (model.unknowns.some(({ aspect }) => aspect === "model")) return "partial";
  return model.document.parameters.total === null ? "waiting" : "complete";
}

/** Whether nothing of a part other than the model itself is unknown. */
export function isKnown({ unknowns }: ModelResult, aspect: Aspect): boolean {
  return !unknowns.some((unknown) => unknown.aspect === aspect);
}

/** The result of a file whose analysis did not end well. */
export function failedResult(path: string, crash: Crash): FileResult {
  return { path, lines: 0, bytes: 0, generation: null, evidence: [], syntaxErrors: 0, isBudgetSpent: false, time: null, models: [], crash };
}
