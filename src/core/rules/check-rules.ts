import type { AnalysisSettings, Diagnostic, Fix, Severity } from "../analysis.ts";
import type { Suppression } from "../python/suppressions.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Place } from "../text/span.ts";
import { type FileFacts, findFindings, type SharedFindings, withRelated } from "./find-findings.ts";
import { rules } from "./index.ts";
import type { Finding, Rule } from "./rule.ts";

const ruleNames: ReadonlySet<string> = new Set(rules.flatMap((rule) => [rule.code, rule.name]));

/** The rules that settings ask for, and how severe they call them. */
interface Selection {
  readonly rules: readonly Rule[];
  readonly ranRules: ReadonlySet<string>;
  readonly severityOf: ReturnType<typeof configuredSeverities>;
}

const selections = new WeakMap<AnalysisSettings, Selection>();

function selectRules(settings: AnalysisSettings): Selection {
  const known = selections.get(settings);
  if (known) return known;
  const severityOf = configuredSeverities(settings);
  const selected = rules.filter((rule) => severityOf(rule) !== "off" && isSelected(rule, settings));
  const selection = { rules: selected, ranRules: new Set(selected.flatMap((rule) => [rule.code, rule.name])), severityOf };
  selections.set(settings, selection);
  return selection;
}

/**
 * Runs the rules that the settings ask for on one file, and leaves out what a comment suppresses, and what concerns the
 * text of another file. In source order. `shared` goes from one file of a program to the next.
 */
export function checkRules(
  given: FileFacts,
  suppressions: readonly Suppression[],
  shared: SharedFindings = new Map(),
): readonly Diagnostic[] {
  const { rules: selected, ranRules, severityOf } = selectRules(given.settings);
  const silenced = new Map<Suppression, Set<string>>();
  const commentFacts = { suppressions, ruleNames, silenced, ranRules };
  const diagnostics: Diagnostic[] = [];
  // In a notebook a place's own line is that of its cell.
  const lines = new LineIndex(suppressions.length > 0 ? given.text : "");
  const lineOf = ({ place }: Finding): number => lines.position(place.span.start).line + 1;
  const isOnComments = ({ category }: Rule): boolean => category === "comments";
  const show = (rule: Rule, findings: readonly Finding[]): void => {
    if (findings.length === 0) return;
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
  const find = findFindings({ ...given, ...commentFacts }, shared);
  for (const rule of selected) {
    const own = isOnComments(rule) ? [] : find(rule);
    if (own.length > 0) found.set(rule.name, own);
  }
  const yielded = new Map<Finding, Finding[]>();
  const kept = new Map<Rule, readonly Finding[]>();
  for (const rule of selected) {
    const own = found.get(rule.name);
    if (!own) continue;
    const roots = rule.yieldsTo?.flatMap((name) => found.get(name) ?? []) ?? [];
    const rest = own.filter((finding) => {
      const root = roots.find((one) => hasSameCause(finding, one));
      if (root) yielded.set(root, [...(yielded.get(root) ?? []), finding]);
      return !root;
    });
    kept.set(rule, rest);
  }
  for (const [rule, findings] of kept)
    show(
      rule,
      findings.map((finding) => withRelated(finding, yielded.get(finding) ?? [])),
    );
  for (const rule of selected) if (isOnComments(rule)) show(rule, find(rule));
  return diagnostics.sort((a, b) => a.place.span.start - b.place.span.start || a.code.localeCompare(b.code));
}

function hasSameCause(finding: Finding, root: Finding): boolean {
  if (finding.experiment !== undefined && finding.experiment === root.experiment) return true;
  return (
    [root, ...(root.related ?? [])].some(({ place }) => overlap(place, finding.place)) ||
    (finding.related ?? []).some(({ place }) => overlap(place, root.place))
  );
}

function overlap(a: Place, b: Place): boolean {
  return a.path === b.path && a.span.start < b.span.end && b.span.start < a.span.end;
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
