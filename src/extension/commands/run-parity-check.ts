import * as vscode from "vscode";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import {
  clientCommands,
  type ExperimentResponse,
  experimentRequest,
  type FixReference,
  type MendedResponse,
  type ModelReference,
  type ModelSummary,
  mendModelRequest,
} from "../../protocol/server-request.ts";
import { fileTitle } from "../file-title.ts";
import type { LanguageServer } from "../language-server.ts";
import type { PanelVariant } from "../parity-panel/panel-run.ts";
import type { ParityPanels } from "../parity-panel/parity-panels.ts";
import { pickPair } from "../pick-model.ts";
import { showPlace } from "../show-place.ts";

/** *Run Parity Check*: chooses two models, and trains both in the panel. Models that are given are not asked for. */
export function registerRunParityCheck(client: LanguageServer, panels: ParityPanels): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.runParityCheck, async (...given: readonly ModelReference[]) => {
    if (!(await isAllowed())) return;
    const mended = {
      label: `$(wrench) ${vscode.l10n.t("Itself, mended")}`,
      detail: vscode.l10n.t("With all fixes that the rules offer, made in a copy"),
      value: "mended" as const,
    };
    const pair = await pickPair(client, given, [mended]);
    if (!pair) return;
    const [first, second] = pair;
    if (second === "mended") {
      await openMended(
        panels,
        { uri: first.uri, by: "all" },
        await client.sendRequest<MendedResponse>(mendModelRequest, { uri: first.uri, id: first.id }),
      );
      return;
    }
    const [a, b] = [await variantOf(client, first), await variantOf(client, second)];
    if (a && b && !(await tellObstacle([a, b]))) await panels.open([a, b]);
  });
}

/** Trains two models in the panel without asking anything. Gives a sentence where something keeps them from being trained. */
export async function trainPair({ client, models: [first, second], onEvent, panels }: PairToTrain): Promise<StartedRun | string> {
  const [a, b] = [await variantOf(client, first), await variantOf(client, second)];
  if (!a || !b) return vscode.l10n.t("The model in {0} is no longer there. Choose it again.", fileTitle((a ? second : first).uri));
  const { describeIncomplete } = await import("../../runner/runner.ts");
  const obstacle = describeIncomplete(a, b);
  if (obstacle) return `${obstacle.message} ${obstacle.advice}`;
  const run = await panels.open([a, b], onEvent);
  return { stop: () => run.current.stop() };
}

interface PairToTrain {
  readonly client: LanguageServer;
  readonly panels: ParityPanels;
  readonly models: readonly [ModelSummary, ModelSummary];
  readonly onEvent: (event: ParityEvent) => void;
}

interface StartedRun {
  stop(): void;
}

/** Trains a model as it is written and mended, in the panel; says what keeps it from that. */
export async function openMended(
  panels: ParityPanels,
  { by, uri }: { readonly uri: string; readonly by: "all" | FixReference },
  answer: MendedResponse,
  onEvent?: (event: ParityEvent) => void,
): Promise<void> {
  if ("problem" in answer) {
    void vscode.window.showInformationMessage(answer.problem);
    return;
  }
  const path = fileTitle(uri);
  const written: PanelVariant = { uri: vscode.Uri.parse(uri), path, experiment: answer.written };
  const mended: PanelVariant = {
    ...written,
    path: vscode.l10n.t("{0} (mended)", path),
    experiment: answer.mended,
    mended: { by, repairs: answer.repairs },
  };
  if (!(await tellObstacle([mended, written]))) await panels.open([mended, written], onEvent);
}

/** A parity check starts a process; restricted mode does not allow that. */
export async function isAllowed(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = vscode.l10n.t("Manage Trust");
  const message = vscode.l10n.t(
    "A parity check starts a training process, which restricted mode does not allow. Trust this workspace to run it; analysis works without.",
  );
  if ((await vscode.window.showWarningMessage(message, manage)) === manage) await vscode.commands.executeCommand("workbench.trust.manage");
  return vscode.workspace.isTrusted;
}

async function variantOf(client: LanguageServer, { id, uri }: ModelSummary): Promise<PanelVariant | null> {
  const experiment = await client.sendRequest<ExperimentResponse>(experimentRequest, { uri, id });
  const path = fileTitle(uri);
  if (!experiment) void vscode.window.showErrorMessage(vscode.l10n.t("The model in {0} is no longer there. Choose it again.", path));
  return experiment && { uri: vscode.Uri.parse(uri), path, experiment };
}

/** Says what keeps the two from being trained, with a way to the line. True when something does. */
async function tellObstacle([a, b]: readonly [PanelVariant, PanelVariant]): Promise<boolean> {
  const { describeIncomplete } = await import("../../runner/runner.ts");
  const obstacle = describeIncomplete(a, b);
  if (!obstacle) return false;
  const side = obstacle.place.path === b.experiment.place.path ? b : a;
  const show = vscode.l10n.t("Show Line {0}", obstacle.place.line);
  if ((await vscode.window.showErrorMessage(`${obstacle.message} ${obstacle.advice}`, show)) === show)
    await showPlace(side.uri, obstacle.place);
  return true;
}
