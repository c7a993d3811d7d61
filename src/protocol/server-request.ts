import * as v from "valibot";
import type { FullComparison } from "../core/compare/comparison.ts";
import type { Experiment, UnknownPart } from "../core/model/experiment.ts";
import type { Repair } from "../core/parity/report.ts";

/** What the language server answers beyond LSP. Every request may be cancelled; parameters that do not fit are an error. */

/** A model in a document: `id` is an experiment's. */
export const modelReference = v.object({ uri: v.string(), id: v.string() });
export type ModelReference = v.InferOutput<typeof modelReference>;

/** Models of the named documents and files, or of all open documents when none is named: `ModelSummary[]`. */
export const listModelsRequest = "keras-parity/listModels";
export const listModelsParams = v.object({ uris: v.array(v.string()) });

export interface ModelSummary extends ModelReference {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly api: Experiment["generation"];
  /** Null where a shape is not known. */
  readonly parameters: number | null;
  /** What keeps it from being trained as written; empty when nothing does. */
  readonly unknowns: readonly UnknownPart[];
}

/** One model's experiment, by a `ModelReference`: `ExperimentResponse`. */
export const experimentRequest = "keras-parity/experiment";
/** Null when there is no such model (any more). */
export type ExperimentResponse = Experiment | null;

/** How two models differ: `CompareResponse`. */
export const compareRequest = "keras-parity/compare";
export const compareParams = v.object({ a: modelReference, b: modelReference });
/** Null when one of the two is not there (any more). */
export type CompareResponse = FullComparison | null;

/** All rules: `RuleSummary[]`. */
export const listRulesRequest = "keras-parity/listRules";
export const listRulesParams = v.object({});

export interface RuleSummary {
  readonly code: string;
  readonly name: string;
  readonly what: string;
}

/** The page of a rule, by code or name, as Markdown: `string | null`. */
export const explainRuleRequest = "keras-parity/explainRule";
export const explainRuleParams = v.object({ code: v.string() });

/** What is wrong in a program, as Markdown for people and language models: `string | null`; null for a file that cannot be read. */
export const checkProgramRequest = "keras-parity/checkProgram";
export const checkProgramParams = v.object({ uri: v.string() });

/** Reports on the Python in a Markdown file's fences, until it is asked again: `FencesResponse`. An empty text clears them. */
export const checkFencesRequest = "keras-parity/checkFences";
export const checkFencesParams = v.object({ uri: v.string(), version: v.number(), text: v.string() });
export interface FencesResponse {
  readonly fences: number;
  readonly problems: number;
}

/** The pairs that the text of a `pyproject.toml` declares in `[tool.keras-parity.pairs]`: `DeclaredPair[]`. */
export const listPairsRequest = "keras-parity/listPairs";
export const listPairsParams = v.object({ text: v.string() });
export interface DeclaredPair {
  readonly name: string;
  /** `a.py`, `a.py::network`, as the command line takes them, relative to the file. */
  readonly models: readonly [string, string];
  /** 0-based line of its key. */
  readonly line: number;
}

/** The settings in force for a document, and where each comes from: `EffectiveSettings`. */
export const effectiveSettingsRequest = "keras-parity/effectiveSettings";
export const effectiveSettingsParams = v.object({ uri: v.string() });
/** By the name in `[tool.keras-parity]`; `origin` is a file, a folder with an environment, or null where the project says nothing. */
export interface EffectiveSettings {
  readonly projectFile: string | null;
  readonly settings: readonly { readonly name: string; readonly value: unknown; readonly origin: string | null }[];
}

/** What mends what is reported for a span, such as a difference's place: `FixAtResponse`. Of several sites all, where a rule offers that. */
export const fixAtRequest = "keras-parity/fixAt";
export const fixAtParams = v.object({ uri: v.string(), span: v.object({ start: v.number(), end: v.number() }) });
/** Edits in LSP's 0-based lines and characters; null where nothing with a fix is reported. */
export type FixAtResponse = readonly PlainEdit[] | null;

export interface PlainEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** A fix that is offered: of which rule, for which span of the program's text, under which title. */
export const fixReference = v.object({
  uri: v.string(),
  code: v.string(),
  span: v.object({ start: v.number(), end: v.number() }),
  title: v.string(),
});
export type FixReference = v.InferOutput<typeof fixReference>;

/** A model as it is written and as one fix mends it, in a copy of the text: `MendedResponse`. */
export const mendByFixRequest = "keras-parity/mendByFix";
/** The same with all fixes that rules offer for a file, by a `ModelReference`: `MendedResponse`. */
export const mendModelRequest = "keras-parity/mendModel";
export type MendedResponse =
  | {
      readonly written: Experiment;
      readonly mended: Experiment;
      readonly repairs: readonly Repair[];
      /** Of the document that was mended. */
      readonly version: number;
    }
  /** A sentence. */
  | { readonly problem: string };

/** Client to server: what a fix is worth, as a measurement told; hovers show it until the document has another version. */
export const fixMeasuredNotification = "keras-parity/fixMeasured";
export const fixMeasuredParams = v.object({ ...fixReference.entries, version: v.number(), worth: v.string() });
export type FixMeasuredParams = v.InferOutput<typeof fixMeasuredParams>;

/** Server to client, where a file is not on the server's disk: the text of a file, or null where it cannot be read. */
export const readTextRequest = "keras-parity/readText";
export const readTextParams = v.object({ uri: v.string() });
export type ReadTextParams = v.InferOutput<typeof readTextParams>;

/** Server to client, where a document is not on the server's disk: the folders of a document's workspace from its own upwards: `FolderFiles[]`. */
export const projectFoldersRequest = "keras-parity/projectFolders";
export const projectFoldersParams = v.object({ uri: v.string() });
export type ProjectFoldersParams = v.InferOutput<typeof projectFoldersParams>;

/** A folder, and those of its files that speak for a project. */
export interface FolderFiles {
  readonly files: readonly { readonly name: string; readonly uri: string; readonly text: string }[];
}

/** Server to client: whether an analysis is under way. */
export const statusNotification = "keras-parity/status";
export const statusParams = v.object({ busy: v.boolean() });
export type StatusParams = v.InferOutput<typeof statusParams>;

/** What a client may tell in `initializationOptions`. */
export const initializationOptions = v.object({
  /** Commands that the client can run: code lenses are only offered for these. */
  commands: v.optional(v.array(v.string()), []),
  /** Texts of the interface in the user's language, by the English ones. */
  translations: v.optional(v.record(v.string(), v.string()), {}),
  /** Where a server in a web worker fetches the parser's files. */
  wasm: v.optional(v.object({ runtimeWasm: v.string(), grammarWasm: v.string() })),
  /** The section `keras-parity`, of a client that cannot be asked for it (`workspace/configuration`). */
  settings: v.optional(v.unknown()),
});

export type WasmPlaces = NonNullable<v.InferOutput<typeof initializationOptions>["wasm"]>;

/** Commands of the client that code lenses and light bulbs run; their argument is a `ModelReference`, `measureFix` takes a `FixReference`. */
export const clientCommands = {
  runParityCheck: "keras-parity.runParityCheck",
  compareModels: "keras-parity.compareModels",
  measureFix: "keras-parity.measureFix",
} as const;
