import * as vscode from "vscode";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { type DeclaredPair, listModelsRequest, listPairsRequest, type ModelSummary } from "../../protocol/server-request.ts";
import { trainPair } from "../commands/run-parity-check.ts";
import type { LanguageServer } from "../language-server.ts";
import type { ParityPanels } from "../parity-panel/parity-panels.ts";

/**
 * The pairs of `[tool.keras-parity.pairs]` in the Test Explorer. A test passes where both models train alike, and fails with
 * the gap and the verdict where they do not; an undecided one is an error. Tests run one after the other.
 */
export function registerParityTests(client: LanguageServer, panels: ParityPanels): vscode.Disposable {
  let controller: vscode.TestController | undefined;
  const pairs = new Map<string, { readonly pair: DeclaredPair; readonly folder: vscode.Uri }>();
  const forget = (file: vscode.Uri) => {
    controller?.items.delete(file.toString());
    for (const id of pairs.keys()) if (id.startsWith(`${file}#`)) pairs.delete(id);
  };
  const read = async (file: vscode.Uri) => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const declared = await client.sendRequest<readonly DeclaredPair[]>(listPairsRequest, { text });
    forget(file);
    if (declared.length === 0) return;
    // The Test Explorer shows itself as soon as there is a controller.
    controller ??= createController();
    const root = controller.createTestItem(file.toString(), vscode.workspace.asRelativePath(file), file);
    for (const pair of declared) {
      const item = controller.createTestItem(`${file}#${pair.name}`, pair.name, file);
      item.description = pair.models.join(" ↔ ");
      item.range = new vscode.Range(pair.line, 0, pair.line, 0);
      root.children.add(item);
      pairs.set(item.id, { pair, folder: vscode.Uri.joinPath(file, "..") });
    }
    controller.items.add(root);
  };
  const readSafely = (file: vscode.Uri) => read(file).catch(() => forget(file));
  const watcher = vscode.workspace.createFileSystemWatcher("**/pyproject.toml");
  watcher.onDidCreate(readSafely);
  watcher.onDidChange(readSafely);
  watcher.onDidDelete(forget);
  const readAll = async () => {
    const found = await vscode.workspace.findFiles("**/pyproject.toml", "**/{node_modules,.venv,venv,site-packages,.git}/**");
    await Promise.all(found.map(readSafely));
  };

  const run = async (request: vscode.TestRunRequest, token: vscode.CancellationToken) => {
    if (!controller) return;
    const testRun = controller.createTestRun(request);
    const excluded = new Set(request.exclude?.map(({ id }) => id));
    for (const item of testsIn(request.include ?? [...controller.items].map(([, one]) => one))) {
      const declared = pairs.get(item.id);
      if (!declared || excluded.has(item.id)) continue;
      if (token.isCancellationRequested) testRun.skipped(item);
      else await runTest(testRun, item, { client, panels, token, ...declared });
    }
    testRun.end();
  };
  const createController = () => {
    const created = vscode.tests.createTestController("keras-parity", "Keras Parity");
    created.refreshHandler = readAll;
    created.createRunProfile(vscode.l10n.t("Parity check"), vscode.TestRunProfileKind.Run, run, true);
    return created;
  };
  void readAll();
  return vscode.Disposable.from(watcher, { dispose: () => controller?.dispose() });
}

function testsIn(items: readonly vscode.TestItem[]): readonly vscode.TestItem[] {
  return items.flatMap((item) => (item.children.size > 0 ? testsIn([...item.children].map(([, child]) => child)) : [item]));
}

interface TestContext {
  readonly client: LanguageServer;
  readonly panels: ParityPanels;
  readonly token: vscode.CancellationToken;
  readonly pair: DeclaredPair;
  readonly folder: vscode.Uri;
}

async function runTest(testRun: vscode.TestRun, item: vscode.TestItem, context: TestContext): Promise<void> {
  testRun.started(item);
  const started = Date.now();
  const fail = (message: string) => testRun.errored(item, new vscode.TestMessage(message), Date.now() - started);
  if (!vscode.workspace.isTrusted) {
    fail(vscode.l10n.t("A parity check starts a training process, which restricted mode does not allow."));
    return;
  }
  const { client, folder, pair, panels, token } = context;
  const models: ModelSummary[] = [];
  for (const reference of pair.models) {
    const found = await findModel(client, folder, reference);
    if (typeof found === "string") {
      fail(found);
      return;
    }
    models.push(found);
  }
  const [a, b] = models;
  if (!a || !b) return;
  const end = await new Promise<ParityEvent | string>((resolve) => {
    const onEvent = (event: ParityEvent) => {
      if (event.type === "preparing") testRun.appendOutput(`${event.message}\r\n`, undefined, item);
      if (event.type === "verdict" || event.type === "stopped" || event.type === "failed") resolve(event);
    };
    trainPair({ client, panels, models: [a, b], onEvent }).then(
      (started) => {
        if (typeof started === "string") resolve(started);
        else token.onCancellationRequested(() => started.stop());
      },
      (error: unknown) => resolve(String(error)),
    );
  });
  if (typeof end === "string") fail(end);
  else tellEnd(testRun, item, end, Date.now() - started);
}

function tellEnd(testRun: vscode.TestRun, item: vscode.TestItem, end: ParityEvent, duration: number): void {
  if (end.type === "failed") testRun.errored(item, new vscode.TestMessage(`${end.message} ${end.advice}`), duration);
  if (end.type === "stopped") testRun.skipped(item);
  if (end.type !== "verdict") return;
  testRun.appendOutput(`${end.verdict.sentence}\r\n`, undefined, item);
  const message = new vscode.TestMessage(end.verdict.sentence);
  if (end.verdict.kind === "equivalent") testRun.passed(item, duration);
  else if (end.verdict.kind === "undecided") testRun.errored(item, message, duration);
  else testRun.failed(item, message, duration);
}

/** The model that a pair names; a sentence where it is not found. */
async function findModel(client: LanguageServer, folder: vscode.Uri, reference: string): Promise<ModelSummary | string> {
  const [path = reference, name] = reference.split("::");
  const uri = vscode.Uri.joinPath(folder, path).toString();
  const models = await client.sendRequest<readonly ModelSummary[]>(listModelsRequest, { uris: [uri] });
  const matching = name === undefined ? models : models.filter((model) => model.name === name || model.id === name);
  const [only, another] = matching;
  if (only && !another) return only;
  return only
    ? vscode.l10n.t("{0} has several models: name one, as in {0}::{1}", path, only.name)
    : vscode.l10n.t("No model was found at {0}.", reference);
}
