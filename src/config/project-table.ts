import * as v from "valibot";
import { LineIndex, type Position, rules, type Span } from "../core/index.ts";
import { projectSettings } from "./settings.ts";
import { readToml, type TomlEntry, type TomlFile } from "./toml-entries.ts";

const severity = v.picklist(["error", "warning", "info", "hint", "off"]);
const strings = v.array(v.string());
const version = v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/));

/** The keys of `[tool.keras-parity]`; what they mean stands in `settings.ts`. */
const tableEntries = {
  select: strings,
  ignore: strings,
  severity: v.record(v.string(), severity),
  "keras-version": version,
  "tensorflow-version": version,
  "step-budget": v.pipe(v.number(), v.integer(), v.minValue(1000)),
  /** Two models each, as the command line names them: `a.py`, `a.py::network`; relative to the file. */
  pairs: v.record(v.string(), v.tuple([v.string(), v.string()])),
};
const table = v.partial(v.object(tableEntries));
export type ProjectTable = v.InferOutput<typeof table>;

export interface ConfigurationProblem {
  readonly message: string;
  /** The key or element that it is about. */
  readonly start: Position;
  readonly end: Position;
}

export interface ReadTable {
  /** Null when the file has no `[tool.keras-parity]`. */
  readonly table: ProjectTable | null;
  /** Exact versions that `[project]` pins (`keras==3.15.1`). */
  readonly pins: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
}

const tablePath = ["tool", "keras-parity"];

/** Reads a `pyproject.toml`. Keys that are unknown or have a wrong value are left out and reported. */
export function readProjectTable(text: string): ReadTable {
  const file = readToml(text);
  const lines = new LineIndex(text);
  const problemAt = (message: string, span: Span): ConfigurationProblem => ({
    message,
    start: lines.position(span.start),
    end: lines.position(span.end),
  });
  if ("problem" in file) {
    const span = { start: file.offset, end: Math.min(text.length, file.offset + 1) };
    return { table: null, pins: [], problems: [problemAt(`this is not valid TOML: ${file.problem}`, span)] };
  }
  const pins = dependenciesOf(file.root);
  const raw = child(child(file.root, "tool"), "keras-parity");
  if (raw === undefined) return { table: null, pins, problems: [] };
  if (!isTable(raw)) return { table: {}, pins, problems: [problemAt("`tool.keras-parity` is not a table", spanOf(file, tablePath))] };
  const problems: ConfigurationProblem[] = [];
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const entry = (tableEntries as Readonly<Record<string, v.GenericSchema | undefined>>)[key];
    const setting = projectSettings.find(({ project }) => project.name === key);
    const span = spanOf(file, [...tablePath, key]);
    if (!entry || !setting) {
      const known = projectSettings.map(({ project }) => project.name).join(", ");
      problems.push(problemAt(`unknown key \`${key}\` in [tool.keras-parity]: it knows ${known}`, span));
    } else if (v.safeParse(entry, value).success) kept[key] = value;
    else problems.push(problemAt(`\`${key}\` in [tool.keras-parity] takes ${setting.project.takes}`, span));
  }
  for (const { name, span } of rulesIn(file).filter((one) => !isRule(one.name))) problems.push(problemAt(unknownRule(name), span));
  problems.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
  return { table: v.parse(table, kept), pins, problems };
}

/** Where a file's `[tool.keras-parity]` names rules: in `select`, `ignore` and `severity`. */
export function rulesIn(file: TomlFile): readonly { readonly name: string; readonly span: Span }[] {
  if ("problem" in file) return [];
  return file.entries.flatMap(({ path, span, value }) => {
    const [tool, own, key, last, ...deeper] = path;
    if (tool !== "tool" || own !== "keras-parity" || last === undefined || deeper.length > 0) return [];
    if ((key === "select" || key === "ignore") && typeof value === "string") return [{ name: value, span }];
    return key === "severity" ? [{ name: String(last), span }] : [];
  });
}

/** Where the file sets a key: the key itself, else the first header or key below it. */
export function spanOf(file: TomlFile, path: readonly string[]): Span {
  if ("problem" in file) return { start: file.offset, end: file.offset };
  const isBelow = (entry: TomlEntry) => path.every((key, index) => entry.path[index] === key);
  const own = file.entries.find((entry) => entry.path.length === path.length && isBelow(entry)) ?? file.entries.find(isBelow);
  return own?.span ?? { start: 0, end: 0 };
}

function isRule(pattern: string): boolean {
  return rules.some(({ code, name }) => pattern !== "" && (name === pattern || code.startsWith(pattern.toUpperCase())));
}

function unknownRule(pattern: string): string {
  return `no rule is called \`${pattern}\` or has a code that begins so: \`keras-parity rules\` lists all`;
}

function dependenciesOf(document: unknown): readonly string[] {
  const listed = child(child(document, "project"), "dependencies");
  return Array.isArray(listed) ? listed.filter((entry) => typeof entry === "string") : [];
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function child(value: unknown, key: string): unknown {
  return isTable(value) ? value[key] : undefined;
}
