import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { readProjectTable } from "../../config/project-table.ts";
import type { ResolvedSettings } from "../../config/settings-in-force.ts";
import { documentUri } from "../document-path.ts";
import { isProjectFile } from "./is-project-file.ts";
import { projectDiagnostics } from "./project-diagnostics.ts";

export interface ProjectFiles {
  /** An open project file; undefined for every other document. */
  find(uri: string): TextDocument | undefined;
  /** Reports on the text of an open project file. */
  check(document: TextDocument): void;
  /** Reports on the files of a project that a program's settings were read from. An open one is reported on as it is typed. */
  tell(resolved: ResolvedSettings): void;
  /** A file that is gone has no reports. */
  forget(uri: string): void;
}

/** Reports on `pyproject.toml`, open or not. */
export function serveProjectFiles(connection: Connection, documents: TextDocuments<TextDocument>): ProjectFiles {
  /** Files that have reports. */
  const reported = new Set<string>();
  const send = (uri: string, diagnostics: ReturnType<typeof projectDiagnostics>) => {
    if (diagnostics.length === 0 && !reported.has(uri)) return;
    if (diagnostics.length === 0) reported.delete(uri);
    else reported.add(uri);
    connection.sendDiagnostics({ uri, diagnostics });
  };
  const find = (uri: string) => (isProjectFile(uri) ? documents.get(uri) : undefined);
  return {
    find,
    check(document) {
      send(document.uri, projectDiagnostics(readProjectTable(document.getText()).problems));
    },
    tell({ projectFile, problems }) {
      if (projectFile === null) return;
      const uri = documentUri(projectFile);
      if (!find(uri)) send(uri, projectDiagnostics(problems.filter(({ path }) => path === projectFile)));
    },
    forget: (uri) => send(uri, []),
  };
}
