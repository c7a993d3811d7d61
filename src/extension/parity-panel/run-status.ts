import * as vscode from "vscode";
import type { ParityEvent } from "../../protocol/parity-event.ts";

export interface RunStatus extends vscode.Disposable {
  start(): void;
  show(event: ParityEvent): void;
  end(): void;
}

const command = "keras-parity.revealParityRun";

/** The status bar item of a parity run, there only while the run lives; a click shows its panel. */
export function createRunStatus(reveal: () => void): RunStatus {
  // Each run's item has a command of its own that only this item calls.
  const own = `${command}.${crypto.randomUUID()}`;
  const registration = vscode.commands.registerCommand(own, reveal);
  const item = vscode.window.createStatusBarItem("keras-parity.run", vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t("Parity check");
  item.command = { command: own, title: vscode.l10n.t("Show the parity check") };
  return {
    start() {
      item.text = `$(loading~spin) ${vscode.l10n.t("Parity check")}`;
      item.tooltip = vscode.l10n.t("Show the parity check");
      item.show();
    },
    show(event) {
      if (event.type === "progress") item.text = `$(loading~spin) ${vscode.l10n.t("Parity check {0} %", Math.floor(100 * event.fraction))}`;
      if (event.type === "preparing") item.tooltip = event.message;
    },
    end: () => item.hide(),
    dispose() {
      item.dispose();
      registration.dispose();
    },
  };
}
