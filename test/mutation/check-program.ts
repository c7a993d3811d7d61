import path from "node:path";
import {
  type Analysis,
  type AnalysisSettings,
  analyze,
  createModuleCache,
  defaultSettings,
  type PythonParser,
  parseProgram,
} from "../../src/core/index.ts";
import { createFindModule } from "../../src/workspace/find-module.ts";
import { createProgramFiles } from "../../src/workspace/program-files.ts";
import type { CorrectProgram } from "./programs.ts";

const versions: Readonly<Record<string, Partial<AnalysisSettings>>> = {
  "tensorflow-1.15": { tensorflowVersion: "1.15.5" },
  "keras-2.2": { kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" },
  "tf-keras-2.21": { kerasVersion: "2.21.0", tensorflowVersion: "2.21.0" },
  "keras-3": { kerasVersion: "3.15.1", tensorflowVersion: "2.21.0" },
};

/** Analyses a program's first file at default settings, its versions in force; its other files are those given, not those on the disk. */
export function checkProgram({ software, files }: CorrectProgram, parser: PythonParser): Analysis {
  const [main, ...others] = files;
  if (!main) throw new Error("a program without files");
  const program = { text: main.text, cells: main.cells };
  const opened = (file: string) => {
    const other = others.find((one) => one.path === file);
    return other ? { text: other.text, version: other.text } : null;
  };
  const root = path.dirname(main.path);
  const find = createFindModule(createProgramFiles({ name: (file) => file, opened, isRoot: (folder) => folder === root }));
  return analyze(
    { path: main.path, ...program, module: parseProgram(parser, program), workspace: { find, modules: createModuleCache(parser) } },
    { ...defaultSettings, ...versions[software] },
  );
}
