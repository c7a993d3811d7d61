import type { AnalysisSettings, CallFact, Fix, GenerationEvidence, ModelAnalysis, Severity } from "../analysis.ts";
import type { Flow } from "../model/flow/flow.ts";
import type { StatementFacts } from "../python/statement-facts.ts";
import type { Suppression } from "../python/suppressions.ts";
import type { Place, Span } from "../text/span.ts";

/** A rule: what it knows of itself, its documentation, and how it finds what it reports. */
export interface Rule {
  /** "KP101"; never reused. */
  readonly code: string;
  /** Reads as "allow unit-normal-kernel". */
  readonly name: string;
  readonly category:
    | "initialisation"
    | "output and loss"
    | "dropout and phase"
    | "optimizer"
    | "data"
    | "shapes and wiring"
    | "graph and eager"
    | "Keras API"
    | "comments";
  /** Of most of its reports; a single one may be milder. */
  readonly severity: Severity;
  readonly since: string;
  /** Numbers of the catalogue of pitfalls that it covers. */
  readonly catalogue: readonly number[];
  readonly fix: "safe" | "unsafe" | "none";
  /** A matter of opinion: it reports only where the settings select it. */
  readonly isOffByDefault?: true;
  /** Names of rules whose report on the same place or the same experiment tells the cause, so that this one is silent. */
  readonly yieldsTo?: readonly string[];
  readonly docs: RuleDocs;
  check(facts: RuleFacts, report: (finding: Finding) => void): void;
}

/** Markdown; `bad` and `good` are whole Python programs: a test runs them. */
export interface RuleDocs {
  readonly what: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly fine: string;
  readonly fixSafety: string;
  readonly references: readonly string[];
}

/** What rules look at: facts of the interpreter and of the experiments, never source text patterns. */
export interface RuleFacts {
  readonly path: string;
  readonly text: string;
  /** Where a span of `text` lies. */
  readonly place: (span: Span) => Place;
  readonly generation: GenerationEvidence;
  readonly calls: readonly CallFact[];
  readonly models: readonly ModelAnalysis[];
  readonly flow: Flow;
  readonly statements: StatementFacts;
  readonly settings: AnalysisSettings;
  readonly suppressions: readonly Suppression[];
  /** What each comment has silenced, as it names it; rules on comments run last. */
  readonly silenced: ReadonlyMap<Suppression, ReadonlySet<string>>;
  /** Codes and names of the rules that the settings ask for. */
  readonly ranRules: ReadonlySet<string>;
  /** Codes and names of all rules. */
  readonly ruleNames: ReadonlySet<string>;
}

export interface Finding {
  readonly message: string;
  readonly explanation: string;
  readonly place: Place;
  readonly severity?: Severity;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  readonly fix?: Omit<Fix, "scope">;
  /** Title of the fix that mends every site of this rule at once. */
  readonly fixAllTitle?: string;
  readonly experiment?: string;
  /** What several of the rule's findings have in common, where mending it mends all: the first of them is told, with the places of the others. */
  readonly cause?: string;
}
