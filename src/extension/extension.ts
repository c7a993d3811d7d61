import * as vscode from "vscode";
import type { ParityEvent } from "../protocol/parity-event.ts";
import { createClient } from "./client.ts";
import { registerRunParityCheck } from "./commands/run-parity-check.ts";
import { registerMarkdownPreview } from "./markdown-preview.ts";
import { registerMeasureFix } from "./measure-fix.ts";
import { registerNativeEngine } from "./native-engine/native-engine.ts";
import { createParityPanels } from "./parity-panel/parity-panels.ts";
import { registerFeatures } from "./register-features.ts";
import { registerShowRuns } from "./runs/show-runs.ts";
import { registerParityTests } from "./tests/parity-tests.ts";

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
    registerFeatures({ context, client, log, preview }),
    registerRunParityCheck(client, panels),
    registerMeasureFix(client, panels),
    registerShowRuns(panels, preview),
    registerParityTests(client, panels),
    registerNativeEngine(log),
  );
  return { onParityEvent: panels.onEvent };
}
