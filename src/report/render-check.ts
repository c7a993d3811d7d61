import { cellAt, ownFix, type Severity } from "../core/index.ts";
import { analysisProblems, type CheckedFile, type FoundDiagnostic, foundDiagnostics, type Problem } from "./check-document.ts";
import { renderCodeFrame } from "./code-frame.ts";
import type { Colors } from "./colors.ts";
import { placeName } from "./place-document.ts";

export interface CheckRendering {
  readonly files: readonly CheckedFile[];
  readonly problems: readonly Problem[];
  readonly colors: Colors;
}

/** All diagnostics with their source, then the problems, then one line that counts. Ends with a line break. */
export function renderCheck({ files, problems, colors }: CheckRendering): string {
  const diagnostics = foundDiagnostics(files);
  const blocks = diagnostics.map((found) => renderDiagnostic(found, colors).join("\n"));
  const all = [...problems, ...files.flatMap((file) => analysisProblems(file.analysis))];
  if (all.length > 0) blocks.push(all.map((problem) => renderProblem(problem, colors)).join("\n"));
  blocks.push(renderCount(files, diagnostics, colors));
  return `${blocks.join("\n\n")}\n`;
}

/** A line for what could not be read or understood. */
export function renderProblem({ path, message }: Problem, colors: Colors): string {
  return `${colors.bold(path)}: ${message}`;
}

/** How often each rule reports, most frequent first. */
export function renderStatistics(files: readonly CheckedFile[]): string {
  const counts = new Map<string, number>();
  for (const { code, name } of foundDiagnostics(files).map(({ diagnostic }) => diagnostic)) {
    const key = `${code}  ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const width = Math.max(0, ...[...counts.values()].map((count) => String(count).length));
  const sorted = [...counts].sort(([keyA, a], [keyB, b]) => b - a || keyA.localeCompare(keyB));
  return sorted.map(([key, count]) => `${String(count).padStart(width)}  ${key}\n`).join("");
}

export const severityColor: Readonly<Record<Severity, "red" | "yellow" | "blue" | "cyan">> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "cyan",
};

function renderDiagnostic({ diagnostic, program }: FoundDiagnostic, colors: Colors): readonly string[] {
  const { severity, code, place, message, related } = diagnostic;
  const paint = colors[severityColor[severity]];
  const cell = program.cells && cellAt(program.cells, place.span.start);
  const { start, end } = cell ?? { start: 0, end: program.text.length };
  const span = { start: place.span.start - start, end: place.span.end - start };
  const frame = renderCodeFrame({ text: program.text.slice(start, end), span, colors, paint });
  const margin = " ".repeat(String(place.line).length);
  const lines = [
    `${paint(colors.bold(`${severity}[${code}]`))}${colors.bold(`: ${message}`)}`,
    `${margin}${colors.blue("-->")} ${placeName(place)}`,
    ...frame,
  ];
  for (const one of related) lines.push(`${margin} ${colors.blue("=")} ${placeName(one.place)}: ${one.message}`);
  const fix = ownFix(diagnostic);
  if (fix) {
    const how = fix.applicability === "safe" ? "--fix" : "--fix --unsafe-fixes; it may change behaviour";
    lines.push(`${margin} ${colors.blue("=")} ${colors.bold("fix")}: ${fix.title} ${colors.dim(`(${how})`)}`);
  }
  return lines;
}

function renderCount(files: readonly CheckedFile[], diagnostics: readonly FoundDiagnostic[], colors: Colors): string {
  const where = `in ${count(files.length, "file")}`;
  if (diagnostics.length === 0) return colors.green(`No problems found ${where}.`);
  const kinds = (["error", "warning", "info", "hint"] as const).flatMap((severity) => {
    const found = diagnostics.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [severity === "info" ? `${found} info` : count(found, severity)];
  });
  const fixable = diagnostics.filter(({ diagnostic }) => ownFix(diagnostic)?.applicability === "safe").length;
  const mend = fixable === 0 ? "" : ` ${fixable} can be mended with --fix.`;
  return `Found ${count(diagnostics.length, "problem")} ${where} (${kinds.join(", ")}).${mend}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
