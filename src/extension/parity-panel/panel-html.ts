import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

/** The panel's page: nothing but the bundled script and styles may load. */
export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = randomBytes(16).toString("base64");
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist", name));
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src ${webview.cspSource}`].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="stylesheet" href="${resource("webview.css")}">
  <title>Parity Check</title>
</head>
<body>
  <main id="root"></main>
  <script nonce="${nonce}" src="${resource("webview.js")}"></script>
</body>
</html>`;
}
