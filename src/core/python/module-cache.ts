import { createSource, type Source } from "../text/source-map.ts";
import type { PythonParser } from "./create-python-parser.ts";
import type { LoadedModule, ModuleLoader, ModuleRequest } from "./module-loader.ts";
import { moveSyntax } from "./move-syntax.ts";
import type { Module } from "./syntax.ts";

/** A file that an import may mean, as the host finds it. */
export interface ProgramFile {
  readonly path: string;
  /** Whether it is the `__init__.py` of a package. */
  readonly isPackage: boolean;
  /** Another one for every change of the text. */
  readonly version: string;
  /** The text. Throws with a clause that fits behind the path: "has 3 MiB: more than 1 MiB are not followed". */
  read(): string;
}

/** Finds the file that an import means; null for what is no file of the program. */
export type FindModule = (request: ModuleRequest) => ProgramFile | null;

/** A file as it is loaded. */
interface ImportedFile {
  readonly source: Source;
  /** With offsets in the file's own text, unlike what the loader gives. */
  readonly syntax: Module;
}

/** The files that one analysis has loaded. */
export interface ModuleImports {
  readonly load: ModuleLoader;
  /** Those that were loaded, in order of loading. */
  readonly files: readonly ImportedFile[];
  /** Paths of all files that were looked at, also of those that could not be read. */
  readonly dependencies: readonly string[];
  /** What was not followed, and why. */
  readonly problems: readonly string[];
}

/** Parsed files of the program, kept from one analysis to the next until they change. */
export interface ModuleCache {
  /** Starts the imports of one analysis. */
  follow(find: FindModule, onLoaded: (source: Source) => void): ModuleImports;
}

/** A program of more files is followed up to here. */
const mostFiles = 64;

/** The analysed file lies below, at 0; each other file has as much room as the largest that is followed needs. */
const firstBase = 2 ** 24;
const roomPerFile = 2 ** 20;

/** Characters of the largest file that is followed. */
export const largestModule = roomPerFile - 1;

interface Parsed extends ImportedFile {
  readonly version: string;
  readonly loaded: LoadedModule;
}

/** Makes a cache that parses a file when it is first imported. */
export function createModuleCache(parser: PythonParser): ModuleCache {
  const parsed = new Map<string, Parsed>();
  const bases = new Map<string, number>();
  const baseOf = (path: string): number => {
    const base = bases.get(path) ?? firstBase + bases.size * roomPerFile;
    bases.set(path, base);
    return base;
  };
  const parse = (file: ProgramFile): Parsed => {
    const known = parsed.get(file.path);
    if (known?.version === file.version) return known;
    const text = file.read();
    if (text.length > largestModule) throw new Error(`has ${text.length} characters: more than ${largestModule} are not followed`);
    const base = baseOf(file.path);
    const syntax = parser.parse(text);
    const fresh: Parsed = {
      version: file.version,
      source: createSource({ path: file.path, text, base }),
      syntax,
      loaded: { path: file.path, isPackage: file.isPackage, module: moveSyntax(syntax, base) },
    };
    parsed.set(file.path, fresh);
    return fresh;
  };
  return {
    follow(find, onLoaded) {
      const files: ImportedFile[] = [];
      const modules = new Map<string, LoadedModule>();
      const dependencies = new Set<string>();
      const problems: string[] = [];
      return {
        files,
        problems,
        get dependencies() {
          return [...dependencies];
        },
        load(request) {
          const file = find(request);
          if (!file) return null;
          const known = modules.get(file.path);
          if (known) return known;
          if (dependencies.has(file.path)) return null;
          dependencies.add(file.path);
          if (modules.size >= mostFiles) {
            problems.push(`\`${file.path}\` is imported and was not followed: a program is followed through ${mostFiles} files at most.`);
            return null;
          }
          try {
            const parsedFile = parse(file);
            files.push(parsedFile);
            modules.set(file.path, parsedFile.loaded);
            onLoaded(parsedFile.source);
            return parsedFile.loaded;
          } catch (error) {
            problems.push(
              `\`${file.path}\` is imported and was not followed: it ${error instanceof Error ? error.message : String(error)}.`,
            );
            return null;
          }
        },
      };
    },
  };
}
