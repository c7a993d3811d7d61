import * as v from "valibot";
import type { Comparison } from "../core/compare/comparison.ts";
import type { Experiment } from "../core/model/experiment.ts";
import type { Place, Span } from "../core/text/span.ts";

/**
 * What the language server answers beyond LSP. Places carry `path`: the file system's path for `file:` documents,
 * else the document's URI. Every request may be cancelled.
 */

/** Models of the open documents and of the named files: `ModelsParams` → `ModelEntry[]`. */
export const modelsRequest = "keras-parity/models";
/** The experiments of a document or of a text: `ExperimentsParams` → `ExperimentsResult`. */
export const experimentsRequest = "keras-parity/experiments";
/** How two models differ: `CompareParams` → `CompareResult`. */
export const compareRequest = "keras-parity/compare";
/** What mends what is reported at a span: `FixParams` → `FixResult | null`. */
export const fixRequest = "keras-parity/fix";
/** All rules: no parameters → `RuleEntry[]`. */
export const rulesRequest = "keras-parity/rules";
/** A rule's page as Markdown: `ExplainParams` → `string | null`. */
export const explainRequest = "keras-parity/explain";
/** Server to client: whether an analysis is under way (`StatusParams`). */
export const statusNotification = "keras-parity/status";

const span = v.object({ start: v.number(), end: v.number() }) satisfies v.GenericSchema<Span>;

/** A model in a document: `model` is an experiment's id; null where the document has one model only. */
const modelReference = v.object({ uri: v.string(), model: v.nullable(v.string()) });
export type ModelReference = v.InferOutput<typeof modelReference>;

export const modelsParams = v.object({ /** Files to look into beside the open documents. */ uris: v.array(v.string()) });
export type ModelsParams = v.InferOutput<typeof modelsParams>;

export interface ModelEntry extends ModelReference {
  readonly model: string;
  readonly path: string;
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Null where a shape is not known. */
  readonly parameters: number | null;
  readonly generation: Experiment["generation"];
  readonly kind: Experiment["kind"];
  /** "complete": can be trained as written. */
  readonly status: "complete" | "partial";
  /** Whether the program trains it. */
  readonly isTrained: boolean;
}

/** With `text` that text is analysed as the document's, else the open document or the file. */
export const experimentsParams = v.object({ uri: v.string(), text: v.optional(v.string()) });
export type ExperimentsParams = v.InferOutput<typeof experimentsParams>;

export interface ExperimentsResult {
  readonly uri: string;
  readonly path: string;
  /** In source order. */
  readonly experiments: readonly Experiment[];
  /** Why there may be fewer than expected: the file could not be read, has syntax errors, uses no library that is known. */
  readonly problems: readonly { readonly message: string; readonly place: Place | null }[];
}

export const compareParams = v.object({ a: modelReference, b: modelReference });
export type CompareParams = v.InferOutput<typeof compareParams>;

export interface CompareResult {
  readonly a: ModelEntry;
  readonly b: ModelEntry;
  readonly comparison: Comparison;
}

export const fixParams = v.object({ uri: v.string(), span });
export type FixParams = v.InferOutput<typeof fixParams>;

export interface FixResult {
  readonly title: string;
  readonly applicability: "safe" | "unsafe";
  /** The document's version that the edits are for; null for a file that is not open. */
  readonly version: number | null;
  /** 0-based lines and characters, as in LSP. */
  readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
}

export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface RuleEntry {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly severity: string;
  readonly summary: string;
}

export const explainParams = v.object({ /** "KP101" or "unit-normal-kernel". */ rule: v.string() });
export type ExplainParams = v.InferOutput<typeof explainParams>;

export interface StatusParams {
  readonly busy: boolean;
}

/** What a client tells in `initializationOptions`; all of it may be left out. */
export const initializationOptions = v.object({
  /** Commands that the client can run; code lenses for others are not offered. */
  commands: v.optional(v.array(v.string()), []),
  /** Settings for a client that cannot be asked for them (`workspace/configuration`). */
  settings: v.optional(v.unknown()),
});

/** Commands of the client that code lenses ask for; their argument is a `ModelReference`. */
export const clientCommands = {
  runParityCheck: "keras-parity.runParityCheck",
  compareModels: "keras-parity.compareModels",
} as const;
