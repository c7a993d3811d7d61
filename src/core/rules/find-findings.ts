import type { Finding, Rule, RuleFacts } from "./rule.ts";

/** What is known of a file without its comments. */
export type FileFacts = Omit<RuleFacts, "suppressions" | "ruleNames" | "silenced" | "ranRules">;

/** What rules found that looked at nothing but the whole program: the same whichever of its files they are run on. */
export type SharedFindings = Map<Rule, readonly Finding[]>;

const noFindings: readonly Finding[] = [];

/** Runs rules on one file of a program: what they find there, each place once, as one may be reached several times. */
export function findFindings(given: RuleFacts, shared: SharedFindings): (rule: Rule) => readonly Finding[] {
  const facts = new WatchedFacts(given);
  let findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  return (rule) => {
    const known = shared.get(rule);
    if (known) return inFile(known, given.path);
    facts.looksAtFile = false;
    rule.check(facts, report);
    const found = findings.length === 0 ? noFindings : findings;
    if (found !== noFindings) findings = [];
    if (!facts.looksAtFile) shared.set(rule, found);
    return inFile(found, given.path);
  };
}

function inFile(findings: readonly Finding[], path: string): readonly Finding[] {
  if (findings.length === 0) return findings;
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const { span } = finding.place;
    const key = `${span.start}:${span.end}`;
    if (finding.place.path === path && !found.has(key)) found.set(key, finding);
  }
  return onceForEachCause([...found.values()]);
}

/** Of findings with one cause only that which stands first, with the places of the others. */
function onceForEachCause(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const other = finding.cause === undefined ? undefined : first.get(finding.cause);
    if (finding.cause !== undefined && (!other || finding.place.span.start < other.place.span.start)) first.set(finding.cause, finding);
  }
  if (first.size === 0) return findings;
  return findings.flatMap((finding) => {
    if (finding.cause === undefined) return finding;
    if (first.get(finding.cause) !== finding) return [];
    const others = findings.filter(({ cause }) => cause === finding.cause);
    return others.length === 1 ? finding : withRelated(finding, others);
  });
}

/** A finding that tells of others too, with what these tell of, as far as it stands elsewhere. */
export function withRelated(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const related = [...(finding.related ?? [])];
  for (const { place, message } of others.flatMap((other) => [other, ...(other.related ?? [])])) {
    const isTold = [finding, ...related].some(({ place: told }) => told.path === place.path && told.span.start === place.span.start);
    if (!isTold) related.push({ place, message });
  }
  return { ...finding, related };
}

/** Facts that know whether something was asked of the file itself. */
class WatchedFacts implements RuleFacts {
  looksAtFile = false;
  readonly generation: RuleFacts["generation"];
  readonly models: RuleFacts["models"];
  readonly flow: RuleFacts["flow"];
  readonly settings: RuleFacts["settings"];
  readonly ranRules: RuleFacts["ranRules"];
  readonly ruleNames: RuleFacts["ruleNames"];
  readonly #given: RuleFacts;

  constructor(given: RuleFacts) {
    this.#given = given;
    this.generation = given.generation;
    this.models = given.models;
    this.flow = given.flow;
    this.settings = given.settings;
    this.ranRules = given.ranRules;
    this.ruleNames = given.ruleNames;
  }

  get #file(): RuleFacts {
    this.looksAtFile = true;
    return this.#given;
  }

  get path() {
    return this.#file.path;
  }

  get text() {
    return this.#file.text;
  }

  get place() {
    return this.#file.place;
  }

  get calls() {
    return this.#file.calls;
  }

  get statements() {
    return this.#file.statements;
  }

  get suppressions() {
    return this.#file.suppressions;
  }

  get silenced() {
    return this.#file.silenced;
  }
}
