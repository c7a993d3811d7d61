import * as vscode from "vscode";
import type { FullComparison } from "../../core/index.ts";
import { type ComparePageMessage, parseCompareHostMessage } from "../../protocol/compare-message.ts";
import { type CompareResponse, compareRequest, type ModelSummary } from "../../protocol/server-request.ts";
import { renderComparisonPage } from "../comparison-page.ts";
import { fileTitle } from "../file-title.ts";
import type { LanguageServer } from "../language-server.ts";
import { showPlace } from "../show-place.ts";
import { webviewPage } from "../webview-page.ts";

/** Milliseconds without a keystroke after which two models are compared again. The server analyses as it can keep up. */
const pause = 250;

export interface ComparePanelRequest {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageServer;
  readonly models: readonly [ModelSummary, ModelSummary];
}

/** Opens two models side by side, and compares them anew whenever one of their files is edited. */
export function openComparePanel({ context, client, models }: ComparePanelRequest): void {
  const [a, b] = models;
  const titles = { a: fileTitle(a.uri), b: fileTitle(b.uri) };
  const title = vscode.l10n.t("Compare: {0} and {1}", titles.a, titles.b);
  const panel = vscode.window.createWebviewPanel("keras-parity.compare", title, vscode.ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, "dist")],
  });
  const icon = (name: string) => vscode.Uri.joinPath(context.extensionUri, "media", name);
  panel.iconPath = { light: icon("icon-light.svg"), dark: icon("icon-dark.svg") };
  let isOpen = true;
  let isListening = false;
  let last: FullComparison | null = null;
  /** The latest request counts: an answer to an earlier one is out of date. */
  let latest = 0;
  const post = (message: ComparePageMessage) => {
    if (isOpen && isListening) void panel.webview.postMessage(message);
  };
  const show = () => {
    if (last) post({ type: "comparison", a: { title: titles.a, name: a.name }, b: { title: titles.b, name: b.name }, comparison: last });
  };
  const compare = async () => {
    const own = ++latest;
    const both = { a: { uri: a.uri, id: a.id }, b: { uri: b.uri, id: b.id } };
    const found = await client.sendRequest<CompareResponse>(compareRequest, both);
    if (own !== latest || !isOpen) return;
    if (found) {
      last = found;
      show();
    } else post({ type: "gone", title: a.uri === b.uri ? titles.a : vscode.l10n.t("{0} or {1}", titles.a, titles.b) });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const compareSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void compare(), pause);
  };
  const edits = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const uri = document.uri.toString();
    if (contentChanges.length > 0 && (uri === a.uri || uri === b.uri)) compareSoon();
  });
  panel.webview.onDidReceiveMessage(async (raw: unknown) => {
    const message = parseCompareHostMessage(raw);
    switch (message?.type) {
      case "ready":
        isListening = true;
        show();
        return;
      case "open-place":
        await showPlace(placeUri(message.side === "a" ? a.uri : b.uri, message.path), message);
        return;
      case "copy-markdown": {
        if (!last) return;
        const isKept = ({ consequence }: FullComparison["differences"][number]) => message.what === "all" || consequence !== "none";
        const text = renderComparisonPage({ ...last, differences: last.differences.filter(isKept) }, [
          { uri: a.uri, title: titles.a },
          { uri: b.uri, title: titles.b },
        ]);
        await vscode.env.clipboard.writeText(text);
        post({ type: "copied" });
        return;
      }
      case undefined:
        return;
    }
  });
  panel.onDidDispose(() => {
    isOpen = false;
    clearTimeout(waiting);
    edits.dispose();
  });
  panel.webview.html = webviewPage(panel.webview, context.extensionUri, { bundle: "compare", title: "Compare Models" });
  void compare();
}

/** The file of a place: the model's own, or one that it imports, whose place tells its path. */
function placeUri(model: string, path: string): vscode.Uri {
  const own = vscode.Uri.parse(model);
  if (own.path === path || own.fsPath === path || own.toString() === path) return own;
  return /^[a-z][\w+.-]+:\//i.test(path) ? vscode.Uri.parse(path) : vscode.Uri.file(path);
}
