import { readFileSync } from "node:fs";
import path from "node:path";
import { type ResolvedSettings, resolveSettings, type SettingFlags } from "../config/resolve-settings.ts";
import {
  type Analysis,
  analyze,
  createModuleCache,
  createPythonParser,
  type Module,
  type ProgramText,
  parseProgram,
} from "../core/index.ts";
import { createFindModule } from "../workspace/find-module.ts";
import { createProgramFiles, pathBelow } from "../workspace/program-files.ts";
import { programPlaces } from "./program-places.ts";

/** Analyses texts under the settings of the folder that they lie in. */
export interface Analyzer {
  parse(program: ProgramText): Module;
  /** Throws, by a fault of ours only, with a clause that fits behind the path: one file must not stop the others. */
  analyze(file: string, program: ProgramText): Analysis;
  /** The settings of a file's folder. */
  settingsOf(file: string): ResolvedSettings;
  /** What is wrong with the settings of the folders seen so far. */
  settingProblems(): ResolvedSettings["problems"];
}

export async function createAnalyzer(flags: SettingFlags): Promise<Analyzer> {
  const parser = await createPythonParser({
    runtimeWasm: readFileSync(path.join(programPlaces.assets, "tree-sitter.wasm")),
    grammarWasm: readFileSync(path.join(programPlaces.assets, "tree-sitter-python.wasm")),
  });
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
  const workspace = { find: createFindModule(files), modules: createModuleCache(parser) };
  const parse = (program: ProgramText) => parseProgram(parser, program);
  return {
    parse,
    analyze(file, program) {
      try {
        return analyze({ path: file, ...program, module: parse(program), workspace }, settingsOf(file).settings);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`could not be analysed, by a fault of this program; please report it: ${why}`, { cause: error });
      }
    },
    settingsOf,
    settingProblems() {
      const problems = [...byFolder.values()].flatMap((resolved) => resolved.problems);
      const seen = new Set<string>();
      return problems.flatMap((problem) => {
        const key = JSON.stringify(problem);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ ...problem, path: path.relative(process.cwd(), problem.path) || problem.path }];
      });
    },
  };
}
