import path from "node:path";
import * as vscode from "vscode";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import type { LanguageServer } from "../language-server.ts";
import { openRunStore, type RunStore } from "../runs/run-store.ts";
import { createPanelRun, type PanelRun, type PanelVariant } from "./panel-run.ts";
import { attachParityPanel, createWebview, panelType } from "./parity-panel.ts";

export interface PanelSurroundings {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageServer;
  readonly log: vscode.LogOutputChannel;
  readonly store: RunStore;
  onEvent(event: ParityEvent): void;
}

/** The parity panels of a window. Disposing closes them, which ends their runs. */
export interface ParityPanels extends vscode.Disposable {
  readonly store: RunStore;
  /** Opens a panel for two models and starts to train them; `onEvent` is told what happens in it. */
  open(variants: readonly [PanelVariant, PanelVariant], onEvent?: (event: ParityEvent) => void): Promise<PanelRun>;
  /** Shows what is kept of a run, in the panel that shows it already where there is one. */
  show(runId: string): Promise<void>;
  /** What happens in all runs. */
  readonly onEvent: vscode.Event<ParityEvent>;
}

export function createParityPanels(base: Omit<PanelSurroundings, "store" | "onEvent">): ParityPanels {
  const { context, log } = base;
  const events = new vscode.EventEmitter<ParityEvent>();
  const store = openRunStore(path.join((context.storageUri ?? context.globalStorageUri).fsPath, "runs"));
  const surroundings: PanelSurroundings = { ...base, store, onEvent: (event) => events.fire(event) };
  const open = new Map<vscode.WebviewPanel, { readonly runId: () => string }>();
  const attach = (panel: vscode.WebviewPanel, run: PanelRun, onEvent = surroundings.onEvent) => {
    open.set(panel, { runId: () => run.current.record.id });
    panel.onDidDispose(() => open.delete(panel));
    attachParityPanel(panel, run, { ...surroundings, onEvent });
  };
  const recall = async (panel: vscode.WebviewPanel | null, runId: string) => {
    const record = store.read(runId);
    if (record) attach(panel ?? createWebview(context), await createPanelRun(surroundings, { record }));
    else panel?.dispose();
    return record !== null;
  };
  const serializer = vscode.window.registerWebviewPanelSerializer(panelType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const runId = (state as { readonly run?: unknown } | null)?.run;
      if (typeof runId !== "string") panel.dispose();
      else if (!(await recall(panel, runId))) log.warn(`The parity run ${runId} is not kept any more; its panel was closed.`);
    },
  });
  return {
    store,
    onEvent: events.event,
    async open(variants, onEvent) {
      const run = await createPanelRun(surroundings, { variants });
      attach(createWebview(context), run, (event) => {
        events.fire(event);
        onEvent?.(event);
      });
      return run;
    },
    async show(runId) {
      const [shown] = [...open].find(([, { runId: shownId }]) => shownId() === runId) ?? [];
      if (shown) shown.reveal();
      else await recall(null, runId);
    },
    dispose() {
      serializer.dispose();
      for (const panel of [...open.keys()]) panel.dispose();
      events.dispose();
    },
  };
}
