import * as vscode from "vscode";

/** Asks again until `find` gives something. */
async function until<Found>(what: string, find: () => Found | undefined | Thenable<Found | undefined>): Promise<Found> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not come within 120 s.`);
}

function check(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
  console.log(`ok ${what}`);
}

const codeOf = ({ code }: vscode.Diagnostic) => String(typeof code === "object" ? code.value : code);

/** The extension in a browser: analysis, hovers, fixes and comparisons work in a web worker, and training says why it does not. */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  const uri = vscode.Uri.joinPath(folder.uri, "mnist_tf1.py");
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const report = await until("The report", () => vscode.languages.getDiagnostics(uri).find((one) => codeOf(one) === "KP101"));
  check(/464,000/.test(report.message), "what is wrong is reported with the model's numbers");
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    report.range.start.translate(0, 5),
  );
  check(
    hovers.some(({ contents }) => contents.some((part) => /first loss of about/.test(typeof part === "string" ? part : part.value))),
    "hovers",
  );
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    report.range,
    "quickfix",
  );
  check(
    actions.some(({ isPreferred }) => isPreferred),
    "fixes",
  );
  const reference = (name: string, id: string) => ({ uri: vscode.Uri.joinPath(folder.uri, name).toString(), id });
  await vscode.commands.executeCommand(
    "keras-parity.compareModels",
    reference("mnist_tf1.py", "scores"),
    reference("mnist_keras.py", "network"),
  );
  await until("The comparison", () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith("Compare:")),
  );
  console.log("ok a file that is not open is compared with one that is");
  void vscode.commands.executeCommand("keras-parity.runParityCheck");
  const commands = await vscode.commands.getCommands(true);
  check(commands.includes("keras-parity.runParityCheck"), "training says why it does not work here");
}
