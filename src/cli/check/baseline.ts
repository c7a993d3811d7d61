import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { FileReport, ReportedDiagnostic } from "../../report/file-report.ts";
import { UsageError } from "../usage-error.ts";

/** What `--write-baseline` writes: findings that are known. Line numbers are left out: they change with every edit above them. */
const baselineSchema = v.object({
  version: v.literal(1),
  findings: v.array(
    v.object({
      /** Relative to the baseline's folder, with slashes. */
      path: v.string(),
      code: v.string(),
      /** Of the rule and of the lines that it stands in. */
      fingerprint: v.string(),
      /** How many of these there are. */
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** For people. */
      message: v.string(),
    }),
  ),
});
export type BaselineDocument = v.InferOutput<typeof baselineSchema>;

/** Findings that are known already. */
export interface Baseline {
  /** The report without what is known, and how many that were. Of several that are the same, as many are new as there are more now. */
  leaveOut(report: FileReport): { readonly report: FileReport; readonly known: number };
  /** Known findings that were not met again in the files that were checked. */
  gone(): number;
}

/** Throws a `UsageError` for a file that is no baseline. */
export function readBaseline(file: string): Baseline {
  let document: BaselineDocument;
  try {
    document = v.parse(baselineSchema, JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new UsageError(`--baseline: ${file} does not exist. With --write-baseline it is written.`);
    throw new UsageError(
      `--baseline: ${file} is not a baseline of this program: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const folder = path.dirname(path.resolve(file));
  const left = new Map<string, number>();
  const checked = new Set<string>();
  for (const finding of document.findings) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + finding.count);
  return {
    leaveOut(report) {
      checked.add(pathBelow(folder, report.path));
      const diagnostics = report.diagnostics.filter((one) => {
        const key = keyOf(findingOf(one, folder));
        const count = left.get(key) ?? 0;
        if (count > 0) left.set(key, count - 1);
        return count === 0;
      });
      return { report: { ...report, diagnostics }, known: report.diagnostics.length - diagnostics.length };
    },
    gone: () => [...left].reduce((sum, [key, count]) => sum + (checked.has(key.slice(key.indexOf("\0") + 1)) ? count : 0), 0),
  };
}

/** Collects all findings of a run for a new baseline at `file`. */
export function collectBaseline(file: string): { add(report: FileReport): void; render(): string; count(): number } {
  const folder = path.dirname(path.resolve(file));
  const findings = new Map<string, BaselineDocument["findings"][number]>();
  return {
    add({ diagnostics }) {
      for (const diagnostic of diagnostics) {
        const finding = findingOf(diagnostic, folder);
        const known = findings.get(keyOf(finding));
        findings.set(keyOf(finding), known ? { ...known, count: known.count + 1 } : finding);
      }
    },
    render() {
      const order = ({ path: file, code, fingerprint }: BaselineDocument["findings"][number]) => `${file}\0${code}\0${fingerprint}`;
      const sorted = [...findings.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
      return `${JSON.stringify({ version: 1, findings: sorted } satisfies BaselineDocument, null, 2)}\n`;
    },
    count: () => [...findings.values()].reduce((sum, { count }) => sum + count, 0),
  };
}

function findingOf({ document, fingerprint }: ReportedDiagnostic, folder: string): BaselineDocument["findings"][number] {
  const { path: file, code, message } = document;
  return { path: pathBelow(folder, file), code, fingerprint, count: 1, message };
}

function keyOf({ path: file, fingerprint }: { readonly path: string; readonly fingerprint: string }): string {
  return `${fingerprint}\0${file}`;
}

function pathBelow(folder: string, file: string): string {
  return path.relative(folder, path.resolve(file)).split(path.sep).join("/");
}
