import * as v from "valibot";
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { projectFoldersRequest, readTextParams, readTextRequest } from "../protocol/server-request.ts";
import { projectFolders } from "./project-folders.ts";

/** What the server asks of the editor: files that only the editor can read, as those of a virtual workspace. */
export function answerServer(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(client.onRequest(readTextRequest, readText), client.onRequest(projectFoldersRequest, projectFolders));
}

async function readText(given: unknown): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(v.parse(readTextParams, given).uri)));
  } catch {
    return null;
  }
}
