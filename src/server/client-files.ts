import type { Connection } from "vscode-languageserver";
import type { ProjectFolder } from "../config/project-folder.ts";
import { type ResolvedSettings, settingsInForce } from "../config/settings-in-force.ts";
import {
  type FolderFiles,
  type ProjectFoldersParams,
  projectFoldersRequest,
  type ReadTextParams,
  readTextRequest,
} from "../protocol/server-request.ts";

/** The text of a file that only the client can read; null where it cannot either, or does not answer such questions. */
export function readTextOfClient(connection: Connection, uri: string): Promise<string | null> {
  return connection.sendRequest<string | null>(readTextRequest, { uri } satisfies ReadTextParams).catch(() => null);
}

/** What the project says around a document whose folders only the client can read; null for one in no folder. */
export async function resolveProjectOfClient(connection: Connection, uri: string): Promise<ResolvedSettings | null> {
  const asked = connection.sendRequest<readonly FolderFiles[]>(projectFoldersRequest, { uri } satisfies ProjectFoldersParams);
  const folders = await asked.catch(() => []);
  // Nothing is installed beside a browser, or in a virtual workspace.
  return folders.length === 0 ? null : settingsInForce(folders.map(folderBehindClient), {}, () => null);
}

function folderBehindClient({ files }: FolderFiles): ProjectFolder {
  const find = (name: string) => files.find((file) => file.name === name);
  return {
    names: () => files.map(({ name }) => name),
    read: (name) => find(name)?.text ?? null,
    placeOf: (name) => find(name)?.uri ?? name,
  };
}
