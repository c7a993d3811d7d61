import * as vscode from "vscode";
import type { Comparison, Experiment, ParityReport } from "../../core/index.ts";
import { type HostMessage, type PanelMessage, parseHostMessage } from "../../protocol/panel-message.ts";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { type ParityRun, startParityRun } from "../../runner/parity-run.ts";
import { showPlace } from "../show-place.ts";
import { applyFix, findFix } from "./difference-fix.ts";
import { exportReport } from "./export-report.ts";
import { panelHtml } from "./panel-html.ts";
import type { PanelSurroundings } from "./parity-panels.ts";
import { runOptions, trainerPlaces } from "./run-settings.ts";
import { createRunStatus } from "./run-status.ts";

/** A model to train, with the document that it was read from. */
export interface PanelVariant {
  readonly uri: vscode.Uri;
  /** As the user knows the file. */
  readonly path: string;
  readonly experiment: Experiment;
}

export interface PanelRequest extends PanelSurroundings {
  readonly variants: readonly [PanelVariant, PanelVariant];
  onEvent(event: ParityEvent): void;
}

/**
 * Opens the panel and starts a run in this process, which trains in another one. A page that is hidden, moved or reloaded
 * is told everything again; closing the panel ends the run.
 */
export function openParityPanel(request: PanelRequest): vscode.WebviewPanel {
  const { context, log, variants } = request;
  const [a, b] = variants;
  const title = vscode.l10n.t("Parity: {0} and {1}", a.path, b.path);
  const panel = vscode.window.createWebviewPanel("keras-parity.parity", title, vscode.ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, "dist")],
  });
  const icon = (name: string) => vscode.Uri.joinPath(context.extensionUri, "media", name);
  panel.iconPath = { light: icon("icon-light.svg"), dark: icon("icon-dark.svg") };
  const status = createRunStatus(() => panel.reveal());
  const state: PanelState = { run: null, comparison: null, report: null, isOpen: true };
  let stopTelling = () => {};
  const post = (message: PanelMessage) => {
    if (state.isOpen) void panel.webview.postMessage(message);
  };

  const start = () => {
    state.comparison = null;
    state.report = null;
    const run = startParityRun({ a, b, ...trainerPlaces(context), options: runOptions(a.uri) });
    state.run = run;
    log.info(`Parity check of ${a.path} and ${b.path}`);
    status.start();
    run.onEvent((event) => {
      remember(state, event);
      status.show(event);
      logEvent(log, event);
      request.onEvent(event);
      if (event.type === "plan") void tellFixes(request, event.comparison, post);
    });
    void run.done.finally(() => {
      if (state.run === run) status.end();
    });
  };
  /** Tells the page everything from the run's first event on. */
  const tell = () => {
    stopTelling();
    post({ type: "reset" });
    stopTelling = state.run?.onEvent((event) => post({ type: "event", event })) ?? stopTelling;
    if (state.comparison) void tellFixes(request, state.comparison, post);
  };
  const runAgain = async () => {
    state.run?.stop();
    await state.run?.done;
    if (!state.isOpen) return;
    start();
    tell();
  };

  panel.webview.onDidReceiveMessage(async (raw: unknown) => {
    const message = parseHostMessage(raw);
    if (!message) log.warn("The panel sent a message that is not understood.");
    else if (message.type === "ready") tell();
    else if (message.type === "run-again") await runAgain();
    else await answer(request, state, message, post);
  });
  panel.onDidDispose(() => {
    state.isOpen = false;
    stopTelling();
    state.run?.stop();
    status.dispose();
  });
  panel.webview.html = panelHtml(panel.webview, context.extensionUri);
  start();
  return panel;
}

interface PanelState {
  run: ParityRun | null;
  comparison: Comparison | null;
  report: ParityReport | null;
  isOpen: boolean;
}

function remember(state: PanelState, event: ParityEvent): void {
  if (event.type === "plan") state.comparison = event.comparison;
  if (event.type === "verdict" || event.type === "stopped") state.report = event.report;
}

function logEvent(log: vscode.LogOutputChannel, event: ParityEvent): void {
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

async function answer(
  request: PanelRequest,
  { comparison, report, run }: PanelState,
  message: Exclude<HostMessage, { type: "ready" | "run-again" }>,
  post: (message: PanelMessage) => void,
): Promise<void> {
  switch (message.type) {
    case "stop":
      run?.stop();
      return;
    case "open-place":
      await showPlace(uriOf(request.variants, message.path), message);
      return;
    case "apply-fix": {
      const difference = comparison?.differences.find(({ id }) => id === message.difference);
      const fix = difference && (await findFix(request.client, difference, request.variants));
      if (!fix) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t("Nothing is left to fix there: the program has changed since the run began."),
        );
      } else if (await applyFix(fix)) post({ type: "fix-applied", difference: message.difference });
      return;
    }
    case "export":
      if (report) await exportReport(report, message.format);
      else void vscode.window.showInformationMessage(vscode.l10n.t("There is no report yet: wait for the run to end, or stop it."));
      return;
  }
}

/** Places name the path that was analysed; the document is what the user has open. */
function uriOf(variants: PanelRequest["variants"], path: string): vscode.Uri {
  const found = variants.find((variant) => variant.experiment.place.path === path || variant.path === path);
  return (found ?? variants[0]).uri;
}

async function tellFixes(
  { client, variants }: PanelRequest,
  { differences }: Comparison,
  post: (message: PanelMessage) => void,
): Promise<void> {
  const fixable = await Promise.all(differences.map(async (one) => ((await findFix(client, one, variants)) ? one.id : null)));
  post({ type: "fixes", differences: fixable.filter((id) => id !== null) });
}
