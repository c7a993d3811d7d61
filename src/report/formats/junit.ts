import { renderCodeFrame } from "../code-frame.ts";
import { noColors } from "../colors.ts";
import type { FileReport, ReportedDiagnostic } from "../file-report.ts";
import { placeName } from "../place-document.ts";
import type { CheckFormat } from "./check-format.ts";

/** JUnit's XML, as CI servers read it: a suite a file, a failed test a diagnostic. */
export function junitFormat(): CheckFormat {
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="keras-parity">\n',
    file: suite,
    end({ problems }) {
      const cases = problems.map(({ path, message }) => testCase(path, "readable", `<error message="${xml(message)}" type="unreadable"/>`));
      const own = cases.length === 0 ? "" : testSuite("keras-parity", { tests: cases.length, failures: 0, errors: cases.length }, cases);
      return `${own}</testsuites>\n`;
    },
  };
}

function suite(report: FileReport): string {
  const { path, diagnostics } = report;
  const cases = diagnostics.length === 0 ? [testCase(path, "no problems", "")] : diagnostics.map(failure);
  return testSuite(path, { tests: cases.length, failures: diagnostics.length, errors: 0 }, cases);
}

function failure({ document, excerpt }: ReportedDiagnostic): string {
  const { code, name, severity, message, url } = document;
  const frame = renderCodeFrame(excerpt, { colors: noColors, paint: (text) => text });
  const details = [placeName(document), ...frame, url].join("\n");
  return testCase(
    document.path,
    `${code} ${name} (${placeName(document)})`,
    `<failure message="${xml(message)}" type="${severity}">${xml(details)}</failure>`,
  );
}

interface SuiteCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function testSuite(name: string, { tests, failures, errors }: SuiteCounts, cases: readonly string[]): string {
  const counts = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
  return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function testCase(path: string, name: string, content: string): string {
  return `    <testcase classname="${xml(path)}" name="${xml(name)}" time="0">${content}</testcase>\n`;
}

function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
  );
}
