import type * as vscode from "vscode";
import type { ParityEvent } from "../../protocol/parity-event.ts";

/** Tells the extension's log what happens in a run. */
export function logEvent(log: vscode.LogOutputChannel, event: ParityEvent): void {
  switch (event.type) {
    case "plan":
      log.info(`Engine ${event.engine.name} ${event.engine.version}: ${event.engine.why}. Data: ${event.dataSet.source}.`);
      return;
    case "trial-failed":
      log.error(`Trial ${event.trial}: ${event.message}`);
      return;
    case "warning":
      log.warn(event.message);
      return;
    case "failed":
      log.error(`${event.message} ${event.advice}`);
      return;
    case "stopped":
      log.info(event.reason);
      return;
    case "verdict":
      log.info(event.verdict.sentence);
      return;
    default:
      log.trace(JSON.stringify(event));
  }
}
