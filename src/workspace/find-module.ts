import path from "node:path";
import type { FindModule, ModuleRequest, ProgramFile } from "../core/index.ts";
import type { ProgramFiles } from "./program-files.ts";
import { standardLibrary } from "./standard-library.ts";

/** Marks the folder from which a project imports its own packages. */
const rootMarkers = ["pyproject.toml", "setup.py", "setup.cfg", ".git", ".hg"];

/** More folders up than this no project is looked for. */
const mostFoldersUp = 20;

/**
 * Finds the file that an import means as Python would: relative to the importing file, or from the folders that a program's own
 * modules lie in: the file's own, those above it up to the project's root, and `src` in each. Installed packages are none of them.
 */
export function createFindModule(files: ProgramFiles): FindModule {
  return (request) => {
    const from = path.resolve(request.from);
    if (request.level > 0) return relativeModule(files, from, request);
    const parts = request.name.split(".");
    const [top = ""] = parts;
    if (top === "") return null;
    for (const root of rootsOf(files, from, top)) {
      const found = moduleAt(files, root, parts);
      if (found) return isInstalled(path.join(root, ...parts)) ? null : found;
      // The first folder that has the package decides, also when the package lacks the module.
      if (files.has(path.join(root, `${top}.py`)) || files.has(path.join(root, top, "__init__.py"))) return null;
    }
    return null;
  };
}

function relativeModule(files: ProgramFiles, from: string, { name, level }: ModuleRequest): ProgramFile | null {
  let folder = path.dirname(from);
  for (let up = 1; up < level; up++) folder = path.dirname(folder);
  if (name !== "") return moduleAt(files, folder, name.split("."));
  return moduleAt(files, path.dirname(folder), [path.basename(folder)]);
}

/** The module or package; a package wins over a module of the same name, as in Python. */
function moduleAt(files: ProgramFiles, root: string, parts: readonly string[]): ProgramFile | null {
  const stem = path.join(root, ...parts);
  return files.file(path.join(stem, "__init__.py"), { isPackage: true }) ?? files.file(`${stem}.py`, { isPackage: false });
}

/** Where absolute imports of `from` are looked for, first to last. */
function rootsOf(files: ProgramFiles, from: string, top: string): readonly string[] {
  const own = path.dirname(from);
  const isInPackage = files.has(path.join(own, "__init__.py"));
  const above: string[] = [];
  for (let folder = own; above.length < mostFoldersUp; folder = path.dirname(folder)) {
    above.push(folder);
    if (files.isRoot(folder) || rootMarkers.some((marker) => files.has(path.join(folder, marker))) || folder === path.dirname(folder))
      break;
  }
  const isProject = above.some((folder) => files.isRoot(folder) || rootMarkers.some((marker) => files.has(path.join(folder, marker))));
  // Without a project nothing says how far up a program reaches: its packages do.
  const reached = isProject ? above : above.slice(0, 1 + above.findIndex((folder) => !files.has(path.join(folder, "__init__.py"))));
  const ordered = isInPackage ? [...reached.slice(1), ...(standardLibrary.has(top) ? [] : [own])] : reached;
  return ordered.flatMap((folder) => [folder, path.join(folder, "src")]);
}

function isInstalled(file: string): boolean {
  return /[\\/](?:site-packages|dist-packages|node_modules|\.venv|\.tox|__pypackages__)[\\/]/.test(file);
}
