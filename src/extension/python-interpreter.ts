import * as vscode from "vscode";

/** The part that is used of the Python extension's published API. */
interface PythonExtension {
  readonly environments: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { readonly path: string };
    readonly onDidChangeActiveEnvironmentPath: vscode.Event<unknown>;
  };
}

/** The Python extension where it is installed; it is started by Python files as this extension is. */
async function pythonExtension(): Promise<PythonExtension | undefined> {
  const extension = vscode.extensions.getExtension<PythonExtension>("ms-python.python");
  try {
    return await extension?.activate();
  } catch {
    return undefined;
  }
}

/**
 * The interpreter that the user chose for a resource: in the Python extension, else in the setting that it reads. Only its
 * path is used, to see what is installed beside it.
 */
export async function selectedInterpreter(resource: vscode.Uri | undefined): Promise<string | undefined> {
  const chosen = (await pythonExtension())?.environments.getActiveEnvironmentPath(resource).path;
  const setting = vscode.workspace.getConfiguration("python", resource ?? null).get<string>("defaultInterpreterPath");
  return [chosen, setting].flatMap((path) => absolutePath(path, resource) ?? [])[0];
}

/** A bare command such as "python" says nothing of where it lies. */
function absolutePath(path: string | undefined, resource: vscode.Uri | undefined): string | undefined {
  const folder = resource && vscode.workspace.getWorkspaceFolder(resource);
  const whole = path?.replace(/\$\{workspaceFolder\}/, folder?.uri.fsPath ?? "");
  return whole && /^(?:[/\\]|[a-z]:[/\\])/i.test(whole) ? whole : undefined;
}

/** Calls `listener` when the user chooses another interpreter. */
export function onInterpreterChange(listener: () => void): vscode.Disposable {
  const disposables: vscode.Disposable[] = [
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("python.defaultInterpreterPath")) listener();
    }),
  ];
  void pythonExtension().then((python) => {
    if (python) disposables.push(python.environments.onDidChangeActiveEnvironmentPath(listener));
  });
  return { dispose: () => vscode.Disposable.from(...disposables).dispose() };
}
