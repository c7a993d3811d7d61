import { URI } from "vscode-uri";

/** What `Place.path` says of a document: the file system's path of a file, else the URI itself. */
export function documentPath(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : uri;
}

/** The document that `documentPath` gave a path of. */
export function documentUri(path: string): string {
  return /^[a-z][\w+.-]+:\/\//i.test(path) ? path : URI.file(path).toString();
}
