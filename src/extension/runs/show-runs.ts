import * as vscode from "vscode";
import type { MarkdownPreview } from "../markdown-preview.ts";
import type { ParityPanels } from "../parity-panel/parity-panels.ts";
import { compareRuns } from "./compare-runs.ts";
import type { RunRecord } from "./run-record.ts";

export const showRunsCommand = "keras-parity.showParityRuns";

type RunItem = vscode.QuickPickItem & { readonly record: RunRecord };

/** *Show Parity Runs*: the runs of this workspace, to open, delete, or compare. */
export function registerShowRuns(panels: ParityPanels, preview: MarkdownPreview): vscode.Disposable {
  const { store } = panels;
  // The palette shows the command from the first run on.
  const tellPalette = () => vscode.commands.executeCommand("setContext", "keras-parity.hasRuns", !store.isEmpty());
  void tellPalette();
  const events = panels.onEvent(({ type }) => {
    if (type === "plan") void tellPalette();
  });
  const command = vscode.commands.registerCommand(showRunsCommand, () => {
    const pick = vscode.window.createQuickPick<RunItem>();
    const compare: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon("diff"), tooltip: vscode.l10n.t("Compare the chosen runs") };
    const remove: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon("trash"), tooltip: vscode.l10n.t("Delete this run") };
    const fill = () => {
      pick.items = store.list().map((record) => ({ ...describeRun(record), record, buttons: [remove] }));
      pick.placeholder =
        pick.items.length === 0
          ? vscode.l10n.t("No parity check has been run in this workspace yet")
          : vscode.l10n.t("Open a parity run, or choose several to compare");
    };
    pick.title = vscode.l10n.t("Parity runs of this workspace");
    pick.canSelectMany = true;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.buttons = [compare];
    fill();
    const accept = async () => {
      // Enter on a line without a tick means that line.
      const chosen = (pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems.slice(0, 1)).map(({ record }) => record);
      const [first] = chosen;
      pick.hide();
      if (chosen.length > 1) await preview.show("Parity runs.md", compareRuns(chosen, store));
      else if (first) await panels.show(first.id);
    };
    pick.onDidAccept(accept);
    pick.onDidTriggerButton(accept);
    pick.onDidTriggerItemButton(({ item }) => {
      store.delete(item.record.id);
      fill();
      void tellPalette();
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  });
  return vscode.Disposable.from(command, events);
}

function describeRun({ variants, startedAt, outcome, options }: RunRecord): vscode.QuickPickItem {
  const icon = { finished: "pass", stopped: "debug-stop", failed: "error" }[outcome?.state ?? "stopped"];
  return {
    label: `$(${icon}) ${variants[0].path} ↔ ${variants[1].path}`,
    description: new Date(startedAt).toLocaleString(),
    detail: `${outcome?.sentence ?? vscode.l10n.t("Not over")} (${vscode.l10n.t("seed {0}, repeats: {1}", options.seed, options.repeats)})`,
  };
}
