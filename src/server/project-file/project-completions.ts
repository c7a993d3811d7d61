import { type CompletionItem, CompletionItemKind, MarkupKind } from "vscode-languageserver";
import { projectSettings } from "../../config/settings.ts";
import { localize } from "../localize.ts";
import { ruleCompletions } from "../rule-completions.ts";

/**
 * Completions in a `pyproject.toml`, from the text before the cursor alone, since a file that is being written is seldom
 * valid TOML: keys below `[tool.keras-parity]`, rules in `select`, `ignore` and `severity`, severities, and the header itself.
 */
export function projectCompletions(before: string): CompletionItem[] {
  const lines = before.split(/\r?\n/);
  const line = lines.at(-1) ?? "";
  const header = lines.slice(0, -1).findLast((one) => /^\s*\[/.test(one) && !isInsideList(one));
  const table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(header ?? "")?.[1]?.replaceAll(/["'\s]/g, "") ?? "";
  if (/^\s*\[[\w.-]*$/.test(line)) return [headerCompletion(), headerCompletion("severity"), headerCompletion("pairs")];
  if (table === "tool.keras-parity.severity") return /=/.test(line) ? severityCompletions(line) : ruleCompletions({ quotes: false });
  if (table !== "tool.keras-parity") return [];
  const open = lastSetting(lines.slice(header === undefined ? 0 : lines.lastIndexOf(header) + 1));
  if (open?.key === "select" || open?.key === "ignore") return ruleCompletions({ quotes: !/["'][^"',]*$/.test(line) });
  if (open?.key === "severity")
    return /=[^,{]*$/.test(open.rest.replace(/^\{/, "")) ? severityCompletions(line) : ruleCompletions({ quotes: false });
  if (open) return [];
  return projectSettings.map(({ project, description }) => ({
    label: project.name,
    kind: CompletionItemKind.Property,
    insertText: `${project.name} = ${project.example}`,
    documentation: { kind: MarkupKind.Markdown, value: `${description}\n\n${localize("Takes {0}.", project.takes)}` },
  }));
}

/** The key whose value is being written at the end of these lines, with what is written of it. */
function lastSetting(lines: readonly string[]): { readonly key: string; readonly rest: string } | null {
  const start = lines.findLastIndex((line) => /^\s*["']?[\w-]+["']?\s*=/.test(line));
  const [, key, rest] = /^\s*["']?([\w-]+)["']?\s*=\s*([\s\S]*)$/.exec(lines.slice(Math.max(0, start)).join("\n")) ?? [];
  if (start < 0 || key === undefined || rest === undefined) return null;
  const isOpen = count(rest, /[[{]/g) > count(rest, /[\]}]/g);
  return isOpen || start === lines.length - 1 ? { key, rest } : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** An element of a list of lists begins like a header. */
function isInsideList(line: string): boolean {
  return /^\s*\[.*,\s*$/.test(line);
}

function headerCompletion(below?: string): CompletionItem {
  const name = below === undefined ? "tool.keras-parity" : `tool.keras-parity.${below}`;
  return { label: name, kind: CompletionItemKind.Module, insertText: name, filterText: name };
}

function severityCompletions(line: string): CompletionItem[] {
  const isQuoted = /["'][^"']*$/.test(line);
  return ["error", "warning", "info", "hint", "off"].map((severity) => ({
    label: severity,
    kind: CompletionItemKind.EnumMember,
    insertText: isQuoted ? severity : `"${severity}"`,
  }));
}
