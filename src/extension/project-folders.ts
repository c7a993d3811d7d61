import * as v from "valibot";
import * as vscode from "vscode";
import { isRequirementFile } from "../config/pinned-version.ts";
import { type FolderFiles, projectFoldersParams } from "../protocol/server-request.ts";

/** The folders from a document's own up to its workspace folder, nearest first, with what speaks for a project in them. */
export async function projectFolders(given: unknown): Promise<readonly FolderFiles[]> {
  const uri = vscode.Uri.parse(v.parse(projectFoldersParams, given).uri);
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!root) return [];
  const folders: vscode.Uri[] = [];
  let folder = uri;
  do {
    folder = vscode.Uri.joinPath(folder, "..");
    folders.push(folder);
  } while (folder.path.length > root.path.length);
  return Promise.all(folders.map(filesOf));
}

async function filesOf(folder: vscode.Uri): Promise<FolderFiles> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = entries.map(([name]) => name).filter((name) => name === "pyproject.toml" || isRequirementFile(name));
  const files = names.sort().map(async (name) => {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = await Promise.resolve(vscode.workspace.fs.readFile(uri)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => null,
    );
    return text === null ? [] : [{ name, uri: uri.toString(), text }];
  });
  return { files: (await Promise.all(files)).flat() };
}
