import { type Rule, rulePageUrl, type Severity } from "../core/index.ts";

/** One entry of what `keras-parity rules --format json` prints. */
export interface RuleDocument {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly severity: Severity;
  /** Whether it is on by default. */
  readonly enabled: boolean;
  readonly summary: string;
  readonly catalogue: readonly number[];
  readonly fix: Rule["fix"];
  readonly since: string;
  readonly url: string;
}

export function rulesDocument(rules: readonly Rule[]): readonly RuleDocument[] {
  return rules.map(({ code, name, category, severity, isOffByDefault, catalogue, fix, since, docs }) => ({
    code,
    name,
    category,
    severity,
    enabled: isOffByDefault !== true,
    summary: firstSentence(docs.what),
    catalogue,
    fix,
    since,
    url: rulePageUrl({ code, name }),
  }));
}

/** Up to the first full stop. */
export function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, ".") ?? text;
}
