import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { resolveSettings } from "../config/resolve-settings.ts";
import type { ResolvedSettings, SettingFlags } from "../config/settings-in-force.ts";
import {
  type Analysis,
  analyze,
  createPythonParser,
  type FindModule,
  type Module,
  type ModuleRequest,
  type ProgramFile,
  type ProgramText,
  type PythonParser,
  parseProgram,
} from "../core/index.ts";
import { createConcernsKeras } from "../workspace/concerns-keras.ts";
import { createFindModule, findOnce } from "../workspace/find-module.ts";
import { createProgramFiles, pathBelow } from "../workspace/program-files.ts";
import { createParsedImports } from "./parsed-imports.ts";
import { programPlaces } from "./program-places.ts";

/** Analyses texts under the settings of the folder that they lie in. */
export interface Analyzer {
  parse(program: ProgramText): Module;
  /** Throws, by a fault of ours only, with a clause that fits behind the path: one file must not stop the others. */
  analyze(file: string, program: ProgramText): Analysis;
  /** The imports that the latest analysis asked for, with the files that they were found to mean. */
  imports(): readonly ImportAnswer[];
  /** Whether an import would be answered the same today. */
  isAnswer(answer: ImportAnswer): boolean;
  /** False only where `analyze` finds nothing at all in a text that parses. */
  concernsKeras(file: string, text: string): boolean;
  /** The settings of a file's folder. */
  settingsOf(file: string): ResolvedSettings;
  /** What is wrong with the settings of a file's folder; paths as people in the working directory write them. */
  problemsOf(file: string): readonly { readonly message: string; readonly path: string }[];
}

/** An import that was looked up. Plain data. */
export interface ImportAnswer extends ModuleRequest {
  /** The file that it means, null for none of the program. */
  readonly file: string | null;
  /** Of the file's content. */
  readonly hash: string | null;
}

/** So many files are analysed before what is known of imported ones is forgotten: memory must not grow with the program. */
const mostKept = 400;

/** The parser, from the files that lie beside the program. */
export function createParser(): Promise<PythonParser> {
  return createPythonParser({
    runtimeWasm: readFileSync(path.join(programPlaces.assets, "tree-sitter.wasm")),
    grammarWasm: readFileSync(path.join(programPlaces.assets, "tree-sitter-python.wasm")),
  });
}

export async function createAnalyzer(flags: SettingFlags): Promise<Analyzer> {
  const parser = await createParser();
  const byFolder = new Map<string, ResolvedSettings>();
  const settingsOf = (file: string) => {
    const folder = path.dirname(path.resolve(file));
    const known = byFolder.get(folder);
    if (known) return known;
    const resolved = resolveSettings(folder, flags);
    byFolder.set(folder, resolved);
    return resolved;
  };
  const folder = process.cwd();
  const files = createProgramFiles({ name: (file) => pathBelow(folder, file) });
  const findModule = findOnce(createFindModule(files));
  const hashes = createHashes();
  let answers = new Map<string, ImportAnswer>();
  const find: FindModule = (request) => {
    const found = findModule(request);
    const { name, level, from } = request;
    answers.set(`${level} ${name} ${from}`, { name, level, from, file: found?.path ?? null, hash: found && hashes.of(found) });
    return found;
  };
  let imported = createParsedImports(parser);
  let analysed = 0;
  const parse = (program: ProgramText) => parseProgram(imported, program);
  return {
    parse,
    analyze(file, program) {
      if (++analysed % mostKept === 0) imported = createParsedImports(parser);
      answers = new Map();
      try {
        return analyze(
          { path: file, ...program, module: parse(program), workspace: { find, modules: imported.modules } },
          settingsOf(file).settings,
        );
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`could not be analysed, by a fault of this program; please report it: ${why}`, { cause: error });
      }
    },
    imports: () => [...answers.values()],
    isAnswer({ file, hash, ...request }) {
      const found = findModule(request);
      return (found?.path ?? null) === file && (found ? hashes.of(found) : null) === hash;
    },
    concernsKeras: createConcernsKeras(findModule),
    settingsOf,
    problemsOf: (file) =>
      settingsOf(file).problems.map(({ message, path: place }) => ({ message, path: path.relative(process.cwd(), place) || place })),
  };
}

/** Hashes of contents, made once for each version of a file; "" for what cannot be read. */
function createHashes() {
  const known = new Map<string, { readonly version: string; readonly hash: string }>();
  return {
    of(file: ProgramFile): string {
      const one = known.get(file.path);
      if (one?.version === file.version) return one.hash;
      let hash = "";
      try {
        hash = createHash("sha256").update(file.read()).digest("base64url");
      } catch {
        // What is too large is not followed, whatever it holds.
      }
      known.set(file.path, { version: file.version, hash });
      return hash;
    },
  };
}
