import type { Diagnostic, Severity } from "../core/index.ts";
import { analysisProblems, type CheckedFile, ownFix, type Problem } from "./check-document.ts";
import { renderCodeFrame } from "./code-frame.ts";
import type { Colors } from "./colors.ts";

export interface CheckRendering {
  readonly files: readonly CheckedFile[];
  readonly problems: readonly Problem[];
  readonly colors: Colors;
}

/** All diagnostics with their source, then the problems, then one line that counts. Ends with a line break. */
export function renderCheck({ files, problems, colors }: CheckRendering): string {
  const texts = new Map(files.map((file) => [file.analysis.path, file.text]));
  const diagnostics = files.flatMap((file) => file.analysis.diagnostics);
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, texts.get(diagnostic.place.path) ?? "", colors).join("\n"));
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
  for (const { code, name } of files.flatMap((file) => file.analysis.diagnostics)) {
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

function renderDiagnostic(diagnostic: Diagnostic, text: string, colors: Colors): readonly string[] {
  const { severity, code, place, message, related } = diagnostic;
  const paint = colors[severityColor[severity]];
  const frame = renderCodeFrame({ text, span: place.span, colors, paint });
  const margin = " ".repeat(String(place.line).length);
  const lines = [
    `${paint(colors.bold(`${severity}[${code}]`))}${colors.bold(`: ${message}`)}`,
    `${margin}${colors.blue("-->")} ${place.path}:${place.line}:${place.column}`,
    ...frame,
  ];
  for (const one of related)
    lines.push(`${margin} ${colors.blue("=")} ${one.place.path}:${one.place.line}:${one.place.column}: ${one.message}`);
  const fix = ownFix(diagnostic);
  if (fix) {
    const how = fix.applicability === "safe" ? "--fix" : "--fix --unsafe-fixes; it may change behaviour";
    lines.push(`${margin} ${colors.blue("=")} ${colors.bold("fix")}: ${fix.title} ${colors.dim(`(${how})`)}`);
  }
  return lines;
}

function renderCount(files: readonly CheckedFile[], diagnostics: readonly Diagnostic[], colors: Colors): string {
  const where = `in ${count(files.length, "file")}`;
  if (diagnostics.length === 0) return colors.green(`No problems found ${where}.`);
  const kinds = (["error", "warning", "info", "hint"] as const).flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [severity === "info" ? `${found} info` : count(found, severity)];
  });
  const fixable = diagnostics.filter((diagnostic) => ownFix(diagnostic)?.applicability === "safe").length;
  const mend = fixable === 0 ? "" : ` ${fixable} can be mended with --fix.`;
  return `Found ${count(diagnostics.length, "problem")} ${where} (${kinds.join(", ")}).${mend}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
