import * as vscode from "vscode";
import type { Comparison, ParityReport } from "../../core/index.ts";
import { type HostMessage, type PanelMessage, parseHostMessage } from "../../protocol/panel-message.ts";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import type { RecordedVariant } from "../runs/run-record.ts";
import { showRunsCommand } from "../runs/show-runs.ts";
import { showPlace } from "../show-place.ts";
import { webviewPage } from "../webview-page.ts";
import { applyFix, findFix } from "./difference-fix.ts";
import { exportRun } from "./export-run.ts";
import { logEvent } from "./log-event.ts";
import type { NextRun, PanelRun } from "./panel-run.ts";
import type { PanelSurroundings } from "./parity-panels.ts";
import { createRunStatus } from "./run-status.ts";

export const panelType = "keras-parity.parity";

export function createWebview(context: vscode.ExtensionContext): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(panelType, "", vscode.ViewColumn.Beside, webviewOptions(context));
}

function webviewOptions(context: vscode.ExtensionContext): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, "dist")] };
}

interface PanelState {
  /** All that has happened in the current run. */
  events: ParityEvent[];
  comparison: Comparison | null;
  report: ParityReport | null;
}

/**
 * Shows a run in a panel, also one that the editor brings back after a reload. A page that is hidden, moved or reloaded is
 * told everything again; closing the panel ends the run, which is kept.
 */
export function attachParityPanel(panel: vscode.WebviewPanel, run: PanelRun, surroundings: PanelSurroundings): void {
  const { context, log } = surroundings;
  const [a, b] = run.current.record.variants;
  panel.title = vscode.l10n.t("Parity: {0} and {1}", a.path, b.path);
  const icon = (name: string) => vscode.Uri.joinPath(context.extensionUri, "media", name);
  panel.iconPath = { light: icon("icon-light.svg"), dark: icon("icon-dark.svg") };
  panel.webview.options = webviewOptions(context);
  const status = createRunStatus(() => panel.reveal());
  let state: PanelState = { events: [], comparison: null, report: null };
  let isOpen = true;
  const post = (message: PanelMessage) => {
    if (isOpen) void panel.webview.postMessage(message);
  };
  let stopListening = () => {};

  /** Follows the current run from its first event on. */
  const follow = () => {
    stopListening();
    const followed = run.current;
    const isNews = followed.isLive;
    state = { events: [], comparison: null, report: null };
    tellStart();
    if (isNews) status.start();
    stopListening = followed.onEvent((event) => {
      state.events.push(event);
      if (event.type === "plan") state.comparison = event.comparison;
      if (event.type === "verdict" || event.type === "stopped") state.report = event.report ?? state.report;
      post({ type: "event", event });
      if (event.type === "plan") void tellFixes(surroundings, run.current.record.variants, event.comparison, post);
      if (!isNews) return;
      status.show(event);
      logEvent(log, event);
      surroundings.onEvent(event);
    });
    void followed.done.then(() => {
      if (run.current === followed) status.end();
    });
  };
  const tellStart = () => {
    post({ type: "reset" });
    post({ type: "run", id: run.current.record.id });
  };
  /** Tells a page that has just been loaded what has happened so far. */
  const tell = () => {
    tellStart();
    for (const event of state.events) post({ type: "event", event });
    if (state.comparison) void tellFixes(surroundings, run.current.record.variants, state.comparison, post);
  };
  const goOn = async (what: NextRun) => {
    if ((await run.next(what)) && isOpen) follow();
    else if (!isOpen) run.current.stop();
  };

  panel.webview.onDidReceiveMessage(async (raw: unknown) => {
    const message = parseHostMessage(raw);
    if (!message) log.warn("The panel sent a message that is not understood.");
    else if (message.type === "ready") tell();
    else if (message.type === "run-next") await goOn(message.what);
    else await answer(surroundings, run, state, message, post);
  });
  panel.onDidDispose(() => {
    isOpen = false;
    stopListening();
    run.current.stop();
    status.dispose();
  });
  panel.webview.html = webviewPage(panel.webview, context.extensionUri, { bundle: "webview", title: "Parity Check" });
  follow();
}

async function answer(
  { client, context }: PanelSurroundings,
  { current }: PanelRun,
  { comparison, events, report }: PanelState,
  message: Exclude<HostMessage, { type: "ready" | "run-next" }>,
  post: (message: PanelMessage) => void,
): Promise<void> {
  const { variants } = current.record;
  switch (message.type) {
    case "stop":
      current.stop();
      return;
    case "pause":
      current.pause();
      return;
    case "resume":
      current.resume();
      return;
    case "show-runs":
      await vscode.commands.executeCommand(showRunsCommand);
      return;
    case "open-place":
      await showPlace(uriOf(variants, message.path), message);
      return;
    case "apply-fix": {
      const difference = comparison?.differences.find(({ id }) => id === message.difference);
      const fix = difference && (await findFix(client, difference, variants));
      if (!fix) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t("Nothing is left to fix there: the program has changed since the run began."),
        );
      } else if (await applyFix(fix)) post({ type: "fix-applied", difference: message.difference });
      return;
    }
    case "export":
      if (report) await exportRun({ report, events, page: message.page, extensionUri: context.extensionUri }, message.format);
      else void vscode.window.showInformationMessage(vscode.l10n.t("There is no report yet: wait for the run to end, or stop it."));
      return;
  }
}

/** Places name the path that was analysed; the document is what the user has open. */
function uriOf(variants: readonly [RecordedVariant, RecordedVariant], path: string): vscode.Uri {
  const found = variants.find((variant) => variant.path === path || vscode.Uri.parse(variant.uri).fsPath === path || variant.uri === path);
  return vscode.Uri.parse((found ?? variants[0]).uri);
}

async function tellFixes(
  { client }: PanelSurroundings,
  variants: readonly [RecordedVariant, RecordedVariant],
  { differences }: Comparison,
  post: (message: PanelMessage) => void,
): Promise<void> {
  const fixable = await Promise.all(differences.map(async (one) => ((await findFix(client, one, variants)) ? one.id : null)));
  post({ type: "fixes", differences: fixable.filter((id) => id !== null) });
}
