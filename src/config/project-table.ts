import { parse, TomlError } from "smol-toml";
import * as v from "valibot";

const severity = v.picklist(["error", "warning", "info", "hint", "off"]);
const strings = v.array(v.string());
const version = v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'a version such as "3.15.1"'));

/** The keys of `[tool.keras-parity]`. */
const tableEntries = {
  select: strings,
  ignore: strings,
  severity: v.record(v.string(), severity),
  "keras-version": version,
  "tensorflow-version": version,
  "step-budget": v.pipe(v.number(), v.integer(), v.minValue(1000)),
};
const table = v.partial(v.object(tableEntries));
export type ProjectTable = v.InferOutput<typeof table>;

/** What a key takes, for the message about a value that does not fit. */
const expectations: Readonly<Record<string, string>> = {
  select: 'a list of rules such as ["KP1", "unit-normal-kernel"]',
  ignore: 'a list of rules such as ["KP1", "unit-normal-kernel"]',
  severity: 'a table of rules such as { KP101 = "error" } with error, warning, info, hint or off',
  "keras-version": 'a version such as "3.15.1"',
  "tensorflow-version": 'a version such as "2.21.0"',
  "step-budget": "a whole number of at least 1000",
};

export interface ConfigurationProblem {
  readonly message: string;
  /** 1-based line in the file. */
  readonly line: number;
}

export interface ReadTable {
  /** Null when the file has no `[tool.keras-parity]`. */
  readonly table: ProjectTable | null;
  /** Exact versions that `[project]` pins (`keras==3.15.1`). */
  readonly pins: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a `pyproject.toml`. Keys that are unknown or have a wrong value are left out and reported. */
export function readProjectTable(text: string): ReadTable {
  let document: Record<string, unknown>;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.replace(/^Invalid TOML document: /, "").split("\n")[0];
    return { table: null, pins: [], problems: [{ message: `this is not valid TOML: ${reason}`, line: error.line }] };
  }
  const pins = dependenciesOf(document);
  const raw = child(child(document, "tool"), "keras-parity");
  if (raw === undefined) return { table: null, pins, problems: [] };
  if (!isTable(raw))
    return { table: {}, pins, problems: [{ message: "`tool.keras-parity` is not a table", line: lineOfKey(text, "keras-parity") }] };
  const problems: ConfigurationProblem[] = [];
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const entry = (tableEntries as Readonly<Record<string, v.GenericSchema | undefined>>)[key];
    const line = lineOfKey(text, key);
    if (!entry) {
      problems.push({ message: `unknown key \`${key}\` in [tool.keras-parity]: it knows ${Object.keys(tableEntries).join(", ")}`, line });
    } else if (v.safeParse(entry, value).success) kept[key] = value;
    else problems.push({ message: `\`${key}\` in [tool.keras-parity] takes ${expectations[key]}`, line });
  }
  return { table: v.parse(table, kept), pins, problems };
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

/** The first line behind the table's header that sets `key`; the header's line for one that is set elsewhere. */
function lineOfKey(text: string, key: string): number {
  const lines = text.split(/\r?\n/);
  const header = lines.findIndex((line) => /^\s*\[\s*tool\s*\.\s*["']?keras-parity/.test(line));
  const name = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const setting = new RegExp(`^\\s*(["']?${name}["']?\\s*[=.]|\\[\\s*tool\\s*\\.\\s*["']?keras-parity["']?\\s*\\.\\s*["']?${name})`);
  const found = lines.findIndex((line, index) => index >= header && setting.test(line));
  return Math.max(found, header, 0) + 1;
}
