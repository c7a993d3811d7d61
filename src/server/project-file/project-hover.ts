import type { Hover } from "vscode-languageserver";
import { MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rulesIn } from "../../config/project-table.ts";
import { projectSettings } from "../../config/settings.ts";
import { readToml } from "../../config/toml-entries.ts";
import type { Span } from "../../core/index.ts";
import { renderRules } from "../hover/render-rule.ts";
import { localize } from "../localize.ts";

/** In `[tool.keras-parity]`: what a rule finds, where one is named; what a key is for. */
export function projectHover(document: TextDocument, offset: number): Hover | null {
  const file = readToml(document.getText());
  if ("problem" in file) return null;
  const covers = ({ start, end }: Span) => start <= offset && offset <= end;
  const show = (value: string, { start, end }: Span): Hover => ({
    contents: { kind: MarkupKind.Markdown, value },
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  });
  const named = rulesIn(file).find(({ span }) => covers(span));
  const page = named && renderRules(named.name);
  if (page) return show(page, named.span);
  const entry = file.entries.find(({ path, span }) => path[0] === "tool" && path[1] === "keras-parity" && covers(span));
  const setting = entry && projectSettings.find(({ project }) => project.name === entry.path[2]);
  return setting
    ? show(`**${setting.project.name}**\n\n${setting.description}\n\n${localize("Takes {0}.", setting.project.takes)}`, entry.span)
    : null;
}
