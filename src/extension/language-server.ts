import type * as vscode from "vscode";

/** The language server as features speak with it, from the first moment: what they say waits until it runs. */
export interface LanguageServer {
  sendRequest<Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result>;
  sendNotification(method: string, params: unknown): Promise<void>;
  onNotification(method: string, handler: (params: unknown) => void): vscode.Disposable;
}
