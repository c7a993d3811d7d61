import type { AnalysisSettings, Diagnostic, Fix, Severity } from "../analysis.ts";
import type { Suppression } from "../python/suppressions.ts";
import { LineIndex } from "../text/line-index.ts";
import { rules } from "./index.ts";
import type { Finding, Rule, RuleFacts } from "./rule.ts";

const ruleNames: ReadonlySet<string> = new Set(rules.flatMap((rule) => [rule.code, rule.name]));

/**
 * Runs the rules that the settings ask for on one file, and leaves out what a comment suppresses, and what concerns the
 * text of another file. In source order.
 */
export function checkRules(
  given: Omit<RuleFacts, "suppressions" | "ruleNames" | "silenced" | "ranRules">,
  suppressions: readonly Suppression[],
): readonly Diagnostic[] {
  const severityOf = configuredSeverities(given.settings);
  const selected = rules.filter((rule) => severityOf(rule) !== "off" && isSelected(rule, given.settings));
  const silenced = new Map<Suppression, Set<string>>();
  const ranRules = new Set(selected.flatMap((rule) => [rule.code, rule.name]));
  const facts: RuleFacts = { ...given, suppressions, ruleNames, silenced, ranRules };
  const diagnostics: Diagnostic[] = [];
  // In a notebook a place's own line is that of its cell.
  const lines = new LineIndex(suppressions.length > 0 ? facts.text : "");
  const lineOf = ({ place }: Finding): number => lines.position(place.span.start).line + 1;
  const isOnComments = ({ category }: Rule): boolean => category === "comments";
  const show = (rule: Rule, findings: readonly Finding[]): void => {
    const shown = findings.filter((finding) => {
      // A comment that silences everything does not silence what is said of itself.
      const by = suppressions.filter(
        (suppression) => suppresses(suppression, rule, lineOf(finding)) && !(isOnComments(rule) && suppression.codes === "all"),
      );
      for (const suppression of by) silenced.set(suppression, (silenced.get(suppression) ?? new Set()).add(rule.code).add(rule.name));
      return by.length === 0;
    });
    for (const finding of shown) diagnostics.push(diagnosticFrom(rule, finding, shown, severityOf(rule)));
  };
  const found = new Map<string, readonly Finding[]>();
  for (const rule of selected) if (!isOnComments(rule)) found.set(rule.name, findingsOf(rule, facts));
  for (const rule of selected) {
    const roots = rule.yieldsTo?.flatMap((name) => found.get(name) ?? []) ?? [];
    show(
      rule,
      (found.get(rule.name) ?? []).filter((finding) => !roots.some((root) => hasSameCause(finding, root))),
    );
  }
  for (const rule of selected) if (isOnComments(rule)) show(rule, findingsOf(rule, facts));
  return diagnostics.sort((a, b) => a.place.span.start - b.place.span.start || a.code.localeCompare(b.code));
}

/** What a rule finds in this file; a place that is reached several times is told once. */
function findingsOf(rule: Rule, facts: RuleFacts): readonly Finding[] {
  const findings = new Map<string, Finding>();
  rule.check(facts, (finding) => {
    const { path, span } = finding.place;
    const key = `${span.start}:${span.end}`;
    if (path === facts.path && !findings.has(key)) findings.set(key, finding);
  });
  return [...findings.values()];
}

function hasSameCause(finding: Finding, root: Finding): boolean {
  if (finding.experiment !== undefined && finding.experiment === root.experiment) return true;
  const a = finding.place.span;
  return [root, ...(root.related ?? [])].some(
    ({ place: { path, span: b } }) => path === finding.place.path && a.start < b.end && b.start < a.end,
  );
}

function isSelected(rule: Rule, { ignore, select }: AnalysisSettings): boolean {
  const names = (patterns: readonly string[]) =>
    patterns.some((pattern) => rule.name === pattern || rule.code.startsWith(pattern.toUpperCase()));
  if (names(ignore)) return false;
  return select.length === 0 ? rule.isOffByDefault !== true : names(select);
}

/** By a rule's name, else by the longest prefix of its code. */
function configuredSeverities({ severities }: AnalysisSettings): (rule: Rule) => Severity | "off" | undefined {
  const prefixes = Object.keys(severities)
    .filter((key) => key !== "")
    .sort((a, b) => b.length - a.length);
  return ({ name, code }) => {
    const prefix = prefixes.find((key) => code.startsWith(key.toUpperCase()));
    return severities[name] ?? (prefix === undefined ? undefined : severities[prefix]);
  };
}

function suppresses(suppression: Suppression, rule: Rule, line: number): boolean {
  const isHere = suppression.scope === "file" || (suppression.line <= line && line <= suppression.lastLine);
  return (
    isHere && (suppression.codes === "all" || suppression.codes.some((code) => code.toUpperCase() === rule.code || code === rule.name))
  );
}

function diagnosticFrom(rule: Rule, finding: Finding, all: readonly Finding[], configured: Severity | "off" | undefined): Diagnostic {
  const fixes: Fix[] = finding.fix ? [{ ...finding.fix, scope: "site" }] : [];
  const fixable = all.filter((other) => other.fix);
  if (finding.fix && finding.fixAllTitle && fixable.length > 1) {
    fixes.push({
      title: `${finding.fixAllTitle} (${fixable.length} places)`,
      applicability: fixable.every((other) => other.fix?.applicability === "safe") ? "safe" : "unsafe",
      edits: fixable.flatMap((other) => other.fix?.edits ?? []),
      scope: "all",
    });
  }
  return {
    code: rule.code,
    name: rule.name,
    severity: configured && configured !== "off" ? configured : (finding.severity ?? rule.severity),
    message: finding.message,
    explanation: finding.explanation,
    place: finding.place,
    related: finding.related ?? [],
    fixes,
    experiment: finding.experiment ?? null,
  };
}
