/** Whether a document is a `pyproject.toml`, the file in which a project says its settings. */
export function isProjectFile(uri: string): boolean {
  return /\/pyproject\.toml$/.test(uri);
}
