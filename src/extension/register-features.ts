import * as vscode from "vscode";
import { registerCheckMarkdown } from "./commands/check-markdown.ts";
import { registerCompareModels } from "./commands/compare-models.ts";
import { registerCompareSelected } from "./commands/compare-selected.ts";
import { registerExplainRule } from "./commands/explain-rule.ts";
import { registerFixAll } from "./commands/fix-all.ts";
import { registerOpenExample } from "./commands/open-example.ts";
import { registerShowConfiguration } from "./commands/show-configuration.ts";
import type { LanguageServer } from "./language-server.ts";
import type { MarkdownPreview } from "./markdown-preview.ts";
import { registerSettingsMigration } from "./migrate-settings.ts";
import { registerStatusItem } from "./status-item.ts";
import { registerTools } from "./tools/register-tools.ts";

export interface Surroundings {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageServer;
  readonly log: vscode.LogOutputChannel;
  readonly preview: MarkdownPreview;
}

/** Everything that needs no process of its own: the same on a desktop, on a remote machine, and in a browser. */
export function registerFeatures({ client, context, log, preview }: Surroundings): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("keras-parity.showLog", () => log.show()),
    registerStatusItem(context, client),
    registerCompareModels(context, client),
    registerCompareSelected(client),
    registerExplainRule(client, preview),
    registerOpenExample(context),
    registerShowConfiguration(client, preview),
    registerFixAll(),
    registerCheckMarkdown(client),
    registerTools(client),
    registerSettingsMigration(),
  );
}
