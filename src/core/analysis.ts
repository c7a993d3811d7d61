import type { Generation } from "./api/generation.ts";
import type { Forecast } from "./forecast/forecast.ts";
import type { Experiment } from "./model/experiment.ts";
import type { Fact } from "./model/fact.ts";
import type { Place, Span, TextEdit } from "./text/span.ts";

/** Everything that is known about one file. Plain data: no parser nodes, no editor objects. */
export interface Analysis {
  readonly path: string;
  readonly lineCount: number;
  readonly generation: GenerationEvidence;
  /** Calls of TensorFlow, Keras and NumPy functions in this file that were resolved, in source order. */
  readonly calls: readonly CallFact[];
  readonly models: readonly ModelAnalysis[];
  /** Those of this file first, then those that its models have in files that it imports: `place.path` tells them apart. */
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be read or followed to the end: syntax errors, a spent step budget, files that are too large. */
  readonly problems: readonly AnalysisProblem[];
  /** Paths of the other files that were looked at; when one changes, the analysis may be another. */
  readonly dependencies: readonly string[];
}

/** An experiment and what is predicted for it. */
export interface ModelAnalysis {
  readonly experiment: Experiment;
  readonly forecast: Forecast;
}

export interface GenerationEvidence {
  /** Null when the file uses neither TensorFlow nor Keras, or nothing tells. */
  readonly generation: Generation | null;
  /** Sentences such as "`tf.placeholder` exists only in TensorFlow 1". */
  readonly because: readonly { readonly text: string; readonly place: Place | null }[];
}

/** One call site whose callee was resolved; a site that is reached several times (a loop) is one fact. */
export interface CallFact {
  /** Canonical: `tensorflow.random_normal`, `keras.layers.Dense`, `numpy.reshape`. `tf.compat.v1.x` is `tensorflow.compat.v1.x`. */
  readonly qualifiedName: string;
  /** The one name of all spellings: `tf.compat.v1.x`, `tf.x` and their aliases are `tensorflow.x`. */
  readonly canonicalName: string;
  /** The whole call. */
  readonly place: Place;
  /** The callee as written: `tf.random_normal`. */
  readonly callee: Place;
  readonly arguments: readonly ArgumentFact[];
  /** False where `*args` or `**kwargs` of which not all is known give it more. */
  readonly isComplete: boolean;
  /** Whether each argument is written by itself, none by `*args` or `**kwargs`. */
  readonly isWrittenOut: boolean;
  /** The shape of the tensor or array that the call gives, where there is one. */
  readonly shape: Fact<readonly (number | null)[]> | null;
  /** The layer of `models[…].experiment` that this call makes, by experiment id and layer id; a loop makes several. */
  readonly layers: readonly { readonly experiment: string; readonly layer: string }[];
}

export interface ArgumentFact {
  /** The parameter's name in the signature of this API generation; null when the signature is not known. */
  readonly name: string | null;
  readonly positional: boolean;
  /** The value's source. */
  readonly place: Place;
  /** The `name` of `name=value`, null for a positional argument. */
  readonly keyword: Place | null;
  /** Numbers, strings, booleans, None and shapes where they are known. */
  readonly value: Fact<PlainValue>;
}

export type PlainValue = number | string | boolean | null | readonly PlainValue[];

export type Severity = "error" | "warning" | "info" | "hint";

export interface Diagnostic {
  /** "KP101". */
  readonly code: string;
  /** "unit-normal-kernel". */
  readonly name: string;
  readonly severity: Severity;
  /** One short line that stands alone. */
  readonly message: string;
  /** Markdown: why, with the numbers of this model. */
  readonly explanation: string;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly fixes: readonly Fix[];
  /** The experiment that it speaks about, if it speaks about one. */
  readonly experiment: string | null;
}

export interface Fix {
  /** An imperative: "Draw the weights from Glorot's uniform distribution". */
  readonly title: string;
  /** "safe": mends what is reported and changes nothing else of the experiment. */
  readonly applicability: "safe" | "unsafe";
  readonly edits: readonly TextEdit[];
  /** "all" mends every site of this rule in the file at once. */
  readonly scope: "site" | "all";
}

export interface AnalysisProblem {
  readonly message: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  /** In a notebook. */
  readonly cell?: number;
}

export interface AnalysisSettings {
  /** Rule codes, names or code prefixes ("KP1"); empty means the rules that are on by default. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Versions in force (installed, or named by the project), e.g. "3.15.1"; null when not known. */
  readonly kerasVersion: string | null;
  readonly tensorflowVersion: string | null;
  /** Steps that the interpreter may take on one file. */
  readonly stepBudget: number;
}

export const defaultSettings: AnalysisSettings = {
  select: [],
  ignore: [],
  severities: {},
  kerasVersion: null,
  tensorflowVersion: null,
  stepBudget: 200_000,
};
