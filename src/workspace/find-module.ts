import path from "node:path";
import type { FindModule, ModuleRequest, ProgramFile } from "../core/index.ts";
import type { ProgramFiles } from "./program-files.ts";
import { standardLibrary } from "./standard-library.ts";

/** Marks the folder from which a project imports its own packages. */
const rootMarkers = ["pyproject.toml", "setup.py", "setup.cfg", ".git", ".hg"];

/** More folders up than this no project is looked for. */
const mostFoldersUp = 20;

/** Where an absolute import may lead. */
interface Candidate {
  readonly file: ModuleFiles;
  /** The outermost package or module, whose folder decides. */
  readonly top: ModuleFiles;
  readonly isInstalled: boolean;
}

/** The two files that a module may be. */
interface ModuleFiles {
  readonly package: string;
  readonly module: string;
}

/**
 * Finds the file that an import means as Python would: relative to the importing file, or from the folders that a program's own
 * modules lie in: the file's own, those above it up to the project's root, and `src` in each. Installed packages are none of them.
 */
export function createFindModule(files: ProgramFiles): FindModule {
  // Every analysis asks for the same imports again; where they may lead changes with the disk only.
  const known = new Map<string, readonly Candidate[]>();
  let revision = files.revision();
  const candidates = (from: string, name: string): readonly Candidate[] => {
    if (revision !== files.revision()) known.clear();
    revision = files.revision();
    const key = `${from}\n${name}`;
    const found = known.get(key) ?? candidatesFor(files, path.resolve(from), name);
    known.set(key, found);
    return found;
  };
  return ({ from, level, name }) => {
    if (level > 0) return relativeModule(files, path.resolve(from), { from, level, name });
    if (name === "" || name.startsWith(".")) return null;
    for (const candidate of candidates(from, name)) {
      const found = moduleAt(files, candidate.file);
      if (found) return candidate.isInstalled ? null : found;
      // The first folder that has the package decides, also when the package lacks the module.
      if (files.has(candidate.top.module) || files.has(candidate.top.package)) return null;
    }
    return null;
  };
}

/**
 * The same answers, each found once. Files of one folder have the same; on a disk that changes, ask anew with another one.
 */
export function findOnce(find: FindModule): FindModule {
  const known = new Map<string, ProgramFile | null>();
  return (request) => {
    const key = `${request.level} ${request.name} ${path.dirname(request.from)}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const found = find(request);
    known.set(key, found);
    return found;
  };
}

function candidatesFor(files: ProgramFiles, from: string, name: string): readonly Candidate[] {
  const parts = name.split(".");
  const [top = ""] = parts;
  return rootsOf(files, from, top).map((root) => ({
    file: moduleFiles(root, parts),
    top: moduleFiles(root, [top]),
    isInstalled: isInstalled(path.join(root, ...parts)),
  }));
}

function relativeModule(files: ProgramFiles, from: string, { name, level }: ModuleRequest): ProgramFile | null {
  let folder = path.dirname(from);
  for (let up = 1; up < level; up++) folder = path.dirname(folder);
  if (name !== "") return moduleAt(files, moduleFiles(folder, name.split(".")));
  return moduleAt(files, moduleFiles(path.dirname(folder), [path.basename(folder)]));
}

function moduleFiles(root: string, parts: readonly string[]): ModuleFiles {
  const stem = path.join(root, ...parts);
  return { package: path.join(stem, "__init__.py"), module: `${stem}.py` };
}

/** The module or package; a package wins over a module of the same name, as in Python. */
function moduleAt(files: ProgramFiles, { module, package: init }: ModuleFiles): ProgramFile | null {
  return files.file(init, { isPackage: true }) ?? files.file(module, { isPackage: false });
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
