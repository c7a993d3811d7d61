import * as vscode from "vscode";
import type { ParityEvent } from "../protocol/parity-event.ts";
import { createClient } from "./client.ts";
import { registerCompareModels } from "./commands/compare-models.ts";
import { registerExplainRule } from "./commands/explain-rule.ts";
import { registerOpenExample } from "./commands/open-example.ts";
import { registerRunParityCheck } from "./commands/run-parity-check.ts";
import { registerMarkdownPreview } from "./markdown-preview.ts";
import { registerMeasureFix } from "./measure-fix.ts";
import { createParityPanels } from "./parity-panel/parity-panels.ts";
import { registerShowRuns } from "./runs/show-runs.ts";
import { registerStatusItem } from "./status-item.ts";

/** What other extensions may use. */
export interface KerasParity {
  /** What happens in every parity run of this window. */
  readonly onParityEvent: vscode.Event<ParityEvent>;
}

/** Composition root: starts the language server and registers every feature. */
export function activate(context: vscode.ExtensionContext): KerasParity {
  const log = vscode.window.createOutputChannel("Keras Parity", { log: true });
  const client = createClient(context, log);
  const panels = createParityPanels({ context, client, log });
  const preview = registerMarkdownPreview();
  context.subscriptions.push(
    log,
    panels,
    preview,
    vscode.commands.registerCommand("keras-parity.showLog", () => log.show()),
    registerStatusItem(context, client),
    registerRunParityCheck(client, panels),
    registerMeasureFix(client, panels),
    registerCompareModels(context, client),
    registerExplainRule(client, preview),
    registerOpenExample(context),
    registerShowRuns(panels, preview),
  );
  return { onParityEvent: panels.onEvent };
}
