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
  await followsProjectFile(uri);
  void vscode.commands.executeCommand("keras-parity.runParityCheck");
  const commands = await vscode.commands.getCommands(true);
  check(commands.includes("keras-parity.runParityCheck"), "training says why it does not work here");
}

/** The settings of a project that only the editor can read; what is written here stays in the browser's memory. */
async function followsProjectFile(program: vscode.Uri): Promise<void> {
  const project = vscode.Uri.joinPath(program, "../pyproject.toml");
  const write = (text: string) => vscode.workspace.fs.writeFile(project, new TextEncoder().encode(text));
  await write('[tool.keras-parity]\nselekt = ["KP1"]\n[tool.keras-parity.severity]\nKP101 = "error"\n');
  await until("The severity of the project", () =>
    vscode.languages.getDiagnostics(program).find((one) => codeOf(one) === "KP101" && one.severity === vscode.DiagnosticSeverity.Error),
  );
  console.log("ok the nearest pyproject.toml is in force");
  const [problem] = await until("The report on the project file, which is not open", () => {
    const found = vscode.languages.getDiagnostics(project);
    return found.length > 0 ? found : undefined;
  });
  const { start, end } = problem?.range ?? new vscode.Range(0, 0, 0, 0);
  check(
    /^unknown key `selekt`/.test(problem?.message ?? "") && start.line === 1 && start.character === 0 && end.character === 6,
    "an unknown key is reported where it stands",
  );
  const document = await vscode.workspace.openTextDocument(project);
  await vscode.window.showTextDocument(document);
  const list = await until("The completions", async () => {
    const at = new vscode.Position(1, 0);
    const found = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", project, at);
    return found.items.some(({ label }) => label === "select") ? found : undefined;
  });
  check(
    list.items.some(({ label }) => label === "tensorflow-version"),
    "keys are completed",
  );
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", project, new vscode.Position(3, 2));
  check(
    hovers.some(({ contents }) => contents.some((part) => /KP101/.test(typeof part === "string" ? part : part.value))),
    "a rule is explained in the project file",
  );
  await write('[tool.keras-parity]\nignore = ["KP101"]\n');
  await until("The end of the report in the program", () =>
    vscode.languages.getDiagnostics(program).some((one) => codeOf(one) === "KP101") ? undefined : true,
  );
  await until("The end of the report on the project file", () =>
    vscode.languages.getDiagnostics(project).length === 0 ? true : undefined,
  );
  console.log("ok a change of the project file is followed");
  await vscode.workspace.fs.delete(project);
  await until("The report", () => vscode.languages.getDiagnostics(program).find((one) => codeOf(one) === "KP101"));
  console.log("ok without it the defaults are in force again");
}
