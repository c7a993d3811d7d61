import { pathToFileURL } from "node:url";
import { type Rule, rulePageUrl, rules, type Severity } from "../../core/index.ts";
import type { FileReport, Region, ReportedDiagnostic } from "../file-report.ts";
import { createOccurrences } from "../fingerprint.ts";
import { renderRulePage } from "../rule-page/render-rule-page.ts";
import { firstSentence } from "../rules-document.ts";
import type { CheckFormat, CheckFormatOptions } from "./check-format.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note", hint: "note" };
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0, as GitHub's code scanning and editors read it. Regions are those of the file on the disk: in a notebook they lie
 * in its JSON, and the cell is a logical location.
 */
export function sarifFormat({ programVersion }: CheckFormatOptions): CheckFormat {
  const driver = {
    name: "Keras Parity",
    informationUri: "https://github.com/keras-parity/keras-parity",
    version: programVersion,
    semanticVersion: programVersion,
    rules: rules.map(reportingDescriptor),
  };
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  let isFirst = true;
  return {
    begin: `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify({ "%SRCROOT%": { uri: `${pathToFileURL(process.cwd()).href}/` } })},"results":[`,
    file(report) {
      const occurrences = createOccurrences();
      return report.diagnostics
        .map((diagnostic) => {
          const lead = isFirst ? "\n" : ",\n";
          isFirst = false;
          return lead + JSON.stringify(result(diagnostic, report, { ruleIndex: indexes.get(diagnostic.document.code), occurrences }));
        })
        .join("");
    },
    end({ problems }) {
      const invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: problems.map(({ path, message }) => ({
          level: "warning",
          message: { text: `${path}: ${message}` },
          locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
        })),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function reportingDescriptor(rule: Rule): object {
  const { code, name, severity, isOffByDefault, docs, category } = rule;
  return {
    id: code,
    name: name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: firstSentence(docs.what) },
    fullDescription: { text: docs.what },
    helpUri: rulePageUrl(rule),
    help: { text: `${docs.what}\n\n${docs.why}`, markdown: renderRulePage(rule) },
    defaultConfiguration: { level: levels[severity], ...(isOffByDefault ? { enabled: false } : {}) },
    properties: { tags: [category, "keras", "tensorflow"], precision: "very-high", "problem.severity": problemSeverity(severity) },
  };
}

/** GitHub's own words. */
function problemSeverity(severity: Severity): string {
  return severity === "error" || severity === "warning" ? severity : "recommendation";
}

interface ResultContext {
  readonly ruleIndex: number | undefined;
  readonly occurrences: (fingerprint: string) => number;
}

function result(diagnostic: ReportedDiagnostic, report: FileReport, { ruleIndex, occurrences }: ResultContext): object {
  const { document, region, edits, fingerprint } = diagnostic;
  const { code, severity, message, path, cell, line, column, related, fix } = document;
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactLocation(path), region },
        ...(cell === undefined
          ? {}
          : { logicalLocations: [{ name: `cell ${cell}`, fullyQualifiedName: `${path}:cell ${cell}`, kind: "cell" }] }),
      },
    ],
    // In a notebook related places have the lines of cells, which are none of the file: they are told in words.
    ...(related.length === 0 || cell !== undefined
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            physicalLocation: { artifactLocation: artifactLocation(one.path), region: { startLine: one.line, startColumn: one.column } },
            message: { text: one.message },
          })),
        }),
    partialFingerprints: { "kerasParity/v1": `${fingerprint}:${occurrences(fingerprint)}` },
    ...(fix && path === report.path ? { fixes: [sarifFix(fix.title, path, edits)] } : {}),
    ...(cell === undefined ? {} : { properties: { cell, line, column, related } }),
  };
}

function sarifFix(title: string, path: string, edits: readonly { readonly region: Region; readonly newText: string }[]): object {
  const replacements = edits.map(({ region, newText }) => ({ deletedRegion: region, insertedContent: { text: newText } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }] };
}

/** Relative paths stay relative, so that another checkout finds its own file. */
function artifactLocation(path: string): object {
  if (/^([\\/]|[A-Za-z]:[\\/])/.test(path)) return { uri: pathToFileURL(path).href };
  const uri = path
    .replace(/^\.[\\/]/, "")
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
