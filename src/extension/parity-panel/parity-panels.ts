import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { openParityPanel, type PanelVariant } from "./parity-panel.ts";

export interface PanelSurroundings {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageClient;
  readonly log: vscode.LogOutputChannel;
}

/** The parity panels of a window. Disposing closes them, which ends their runs. */
export interface ParityPanels extends vscode.Disposable {
  /** Opens a panel for two models and starts to train them. */
  open(variants: readonly [PanelVariant, PanelVariant]): void;
  /** What happens in all runs. */
  readonly onEvent: vscode.Event<ParityEvent>;
}

export function createParityPanels(surroundings: PanelSurroundings): ParityPanels {
  const events = new vscode.EventEmitter<ParityEvent>();
  const open = new Set<vscode.WebviewPanel>();
  return {
    onEvent: events.event,
    open(variants) {
      const panel = openParityPanel({ ...surroundings, variants, onEvent: (event) => events.fire(event) });
      open.add(panel);
      panel.onDidDispose(() => open.delete(panel));
    },
    dispose() {
      for (const panel of [...open]) panel.dispose();
      events.dispose();
    },
  };
}
