import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  clientCommands,
  type ExperimentResponse,
  experimentRequest,
  type ModelReference,
  type ModelSummary,
} from "../../protocol/server-request.ts";
import { describeIncomplete } from "../../runner/describe-incomplete.ts";
import { fileTitle } from "../file-title.ts";
import type { PanelVariant } from "../parity-panel/panel-run.ts";
import type { ParityPanels } from "../parity-panel/parity-panels.ts";
import { pickPair } from "../pick-model.ts";
import { showPlace } from "../show-place.ts";

/** *Run Parity Check*: chooses two models, and trains both in the panel. Models that are given are not asked for. */
export function registerRunParityCheck(client: LanguageClient, panels: ParityPanels): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.runParityCheck, async (...given: readonly ModelReference[]) => {
    if (!(await isAllowed())) return;
    const pair = await pickPair(client, given);
    if (!pair) return;
    const [a, b] = [await variantOf(client, pair[0]), await variantOf(client, pair[1])];
    if (a && b && !(await tellObstacle([a, b]))) panels.open([a, b]);
  });
}

/** A parity check starts a process; restricted mode does not allow that. */
async function isAllowed(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = vscode.l10n.t("Manage Trust");
  const message = vscode.l10n.t(
    "A parity check starts a training process, which restricted mode does not allow. Trust this workspace to run it; analysis works without.",
  );
  if ((await vscode.window.showWarningMessage(message, manage)) === manage) await vscode.commands.executeCommand("workbench.trust.manage");
  return vscode.workspace.isTrusted;
}

async function variantOf(client: LanguageClient, { id, uri }: ModelSummary): Promise<PanelVariant | null> {
  const experiment = await client.sendRequest<ExperimentResponse>(experimentRequest, { uri, id });
  const path = fileTitle(uri);
  if (!experiment) void vscode.window.showErrorMessage(vscode.l10n.t("The model in {0} is no longer there. Choose it again.", path));
  return experiment && { uri: vscode.Uri.parse(uri), path, experiment };
}

/** Says what keeps the two from being trained, with a way to the line. True when something does. */
async function tellObstacle([a, b]: readonly [PanelVariant, PanelVariant]): Promise<boolean> {
  const obstacle = describeIncomplete(a, b);
  if (!obstacle) return false;
  const side = obstacle.place.path === b.experiment.place.path ? b : a;
  const show = vscode.l10n.t("Show Line {0}", obstacle.place.line);
  if ((await vscode.window.showErrorMessage(`${obstacle.message} ${obstacle.advice}`, show)) === show)
    await showPlace(side.uri, obstacle.place);
  return true;
}
