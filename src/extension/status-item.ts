import * as v from "valibot";
import * as vscode from "vscode";
import { statusNotification, statusParams } from "../protocol/server-request.ts";
import type { LanguageServer } from "./language-server.ts";

/** The language status item of Python files: the version, busy while a file is analysed; a click shows the log. */
export function registerStatusItem(context: vscode.ExtensionContext, client: LanguageServer): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("keras-parity.status", { language: "python" });
  const version: unknown = context.extension.packageJSON.version;
  item.name = "Keras Parity";
  item.text = `Keras Parity ${String(version)}`;
  item.command = { title: vscode.l10n.t("Show Log"), command: "keras-parity.showLog" };
  const tellTrust = () => {
    item.detail = vscode.workspace.isTrusted ? "" : vscode.l10n.t("Restricted mode: analysis only, a parity check needs trust");
  };
  tellTrust();
  const trusting = vscode.workspace.onDidGrantWorkspaceTrust(tellTrust);
  const listening = client.onNotification(statusNotification, (raw: unknown) => {
    const status = v.safeParse(statusParams, raw);
    if (status.success) item.busy = status.output.busy;
  });
  return vscode.Disposable.from(item, trusting, listening);
}
