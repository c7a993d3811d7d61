import * as vscode from "vscode";

/** A webview's page: nothing but its bundled script and styles in dist/ may load. */
export function webviewPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { bundle, title }: { readonly bundle: "webview" | "compare"; readonly title: string },
): string {
  const nonce = crypto.randomUUID();
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist", name));
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src ${webview.cspSource}`].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="stylesheet" href="${resource(`${bundle}.css`)}">
  <title>${title}</title>
</head>
<body>
  <main id="root"></main>
  <script nonce="${nonce}" src="${resource(`${bundle}.js`)}"></script>
</body>
</html>`;
}
