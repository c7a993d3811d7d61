import type { UnknownPart } from "../../src/core/index.ts";
import type { ModelDocument } from "../../src/report/model-document.ts";

/** What the analysis of one file gave, or how it failed. */
export interface FileResult {
  readonly path: string;
  /** Of the program's text: in notebooks, of the code cells. */
  readonly lines: number;
  readonly bytes: number;
  /** Whether the file uses TensorFlow or Keras: what does not is left after a look at its imports. */
  readonly isRelevant: boolean;
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
  /** In notebooks: the cell's index and the line in it, both from the first. */
  readonly cell: CellPlace | null;
  readonly unknowns: readonly ReportedUnknown[];
  /** Layers as Keras lists them: without inputs and bare operations, an activation behind a dense layer as one of its own. */
  readonly layers: readonly LayerFigures[];
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

/** Whether nothing of these parts of a model is unknown. */
export function isComplete(model: ModelResult, ...aspects: readonly Aspect[]): boolean {
  if (aspects.includes("model") && model.document.parameters.total === null) return false;
  return !model.unknowns.some(({ aspect }) => aspects.includes(aspect));
}

/** The result of a file whose analysis did not end well. */
export function failedResult(path: string, crash: Crash): FileResult {
  return { path, lines: 0, bytes: 0, isRelevant: false, syntaxErrors: 0, isBudgetSpent: false, time: null, models: [], crash };
}
