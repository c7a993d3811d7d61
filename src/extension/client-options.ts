import * as vscode from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { clientCommands } from "../protocol/server-request.ts";
import { selectedInterpreter } from "./python-interpreter.ts";

/** Settings and versions of a project lie in these, and what its programs import. */
const projectFiles = "**/{pyproject.toml,requirements*.txt,environment*.yml,environment*.yaml,uv.lock,poetry.lock,*.py}";

/** Where programs lie that people work on, whoever else provides files. */
const programSchemes = new Set(["file", "untitled", "vscode-vfs", "vscode-userdata", "vscode-notebook-cell"]);

/** Whether people work on a document: others, such as the old side of a diff, are only looked at. */
function isWorkedOn({ scheme }: vscode.Uri): boolean {
  const isInFolder = () => vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) ?? false;
  return programSchemes.has(scheme) || isInFolder() || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

export interface ClientSurroundings {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
}

/** What the client tells the server, and which documents it serves; the same in a process and in a web worker. */
export function clientOptions({ context, log }: ClientSurroundings): LanguageClientOptions {
  const watcher = vscode.workspace.createFileSystemWatcher(projectFiles);
  context.subscriptions.push(watcher);
  return {
    documentSelector: [{ language: "python" }, { pattern: "**/pyproject.toml" }],
    initializationOptions: { commands: Object.values(clientCommands), translations: vscode.l10n.bundle },
    outputChannel: log,
    synchronize: { fileEvents: watcher },
    middleware: {
      // What the server was not told of it has nothing to say about.
      didOpen: async (document, next) => {
        if (isWorkedOn(document.uri)) await next(document);
      },
      workspace: {
        async configuration(params, token, next) {
          const answers = await next(params, token);
          if (!Array.isArray(answers)) return answers;
          return Promise.all(
            params.items.map(async ({ scopeUri, section }, index) => {
              const answer: unknown = answers[index];
              if (section !== "keras-parity" || typeof answer !== "object" || answer === null) return answer;
              const uri = scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri);
              return { ...answer, pythonInterpreter: (await selectedInterpreter(uri)) ?? null };
            }),
          );
        },
      },
    },
  };
}
