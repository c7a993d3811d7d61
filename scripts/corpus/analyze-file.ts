import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";
import { readSource } from "../../src/cli/read-source.ts";
import {
  analyze,
  countParameters,
  createModuleCache,
  createPythonParser,
  defaultSettings,
  type Experiment,
  knownValue,
  type Layer,
  type ModelAnalysis,
  type Place,
  parseProgram,
} from "../../src/core/index.ts";
import { modelDocument } from "../../src/report/model-document.ts";
import { createFindModule } from "../../src/workspace/find-module.ts";
import { createProgramFiles } from "../../src/workspace/program-files.ts";
import type { FileResult, FileTime, LayerFigures, PlaceInFile } from "./corpus-result.ts";

/** A file is timed anew for no longer than this. */
const longestTimed = 1000;
const filesPerCache = 200;

/** Makes the function that analyses and times one file, the fastest of `repetitions`. It throws what reading or the analysis throws. */
export async function createFileAnalyzer({ repetitions }: { readonly repetitions: number }): Promise<(path: string) => FileResult> {
  const require = createRequire(import.meta.url);
  const grammarWasm = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
  const parser = await createPythonParser({
    runtimeWasm: readFileSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm")),
    grammarWasm,
  });
  const bare = new Parser();
  bare.setLanguage(await Language.load(grammarWasm));

  const find = createFindModule(createProgramFiles({ name: (file) => file }));
  let modules = createModuleCache(parser);
  let analyzed = 0;

  return (path) => {
    // Imported files are kept for the next file, but not for ever.
    if (++analyzed % filesPerCache === 0) modules = createModuleCache(parser);
    const { program } = readSource(path);
    const run = () => {
      const [parse] = timed(() => bare.parse(program.text)?.delete());
      const [whole, module] = timed(() => parseProgram(parser, program));
      const [after, analysis] = timed(() => analyze({ path, ...program, module, workspace: { find, modules } }, defaultSettings));
      return { module, analysis, times: { parse, whole, after } };
    };
    const start = performance.now();
    const first = run();
    let { times } = first;
    for (let i = 1; i < repetitions && performance.now() - start < longestTimed; i++) times = fastest(times, run().times);
    const time: FileTime = { parse: times.parse, lowering: Math.max(0, times.whole - times.parse), analysis: times.after };
    const { analysis } = first;
    const budget = analysis.problems.filter(({ message }) => message.includes(`${defaultSettings.stepBudget} steps`));
    return {
      path,
      lines: analysis.lineCount,
      bytes: Buffer.byteLength(program.text),
      generation: analysis.generation.generation,
      evidence: analysis.generation.because.map(({ text }) => text),
      syntaxErrors: first.module.errors.length,
      isBudgetSpent: budget.length > 0,
      time,
      models: analysis.models.map((model) => modelResult(path, model)),
      crash: null,
    };
  };
}

function modelResult(path: string, model: ModelAnalysis): FileResult["models"][number] {
  const { layers, unknowns, place } = model.experiment;
  return {
    document: modelDocument(path, model),
    place: placeInFile(place),
    unknowns: unknowns.map((unknown) => ({ ...unknown, place: placeInFile(unknown.place) })),
    layers: layers.flatMap(layerFigures),
    loss: lossOf(model.experiment),
    outputs: outputShapes(layers),
  };
}

function lossOf({ training }: Experiment): FileResult["models"][number]["loss"] {
  const loss = knownValue(training?.loss);
  if (!loss) return null;
  const name = loss.kind === "other" ? loss.name : `${loss.labels === "integer" ? "sparse_" : ""}categorical_crossentropy`;
  return { name, isFromLogits: loss.from === "logits" };
}

function placeInFile({ path, cell, line }: Place): PlaceInFile {
  return { path, cell: cell ?? null, line };
}

function layerFigures(layer: Layer): readonly LayerFigures[] {
  if (layer.kind === "input" || layer.isOperation || (layer.kind === "other" && layer.content === "operation")) return [];
  const shapes = [perExample(knownValue(layer.outputShape)), ...(layer.otherOutputs ?? []).map(perExample)];
  const folded = (layer.folded ?? []).map(({ type }) => ({ type, shapes, parameters: 0 }));
  return [{ type: layer.type, shapes, parameters: countParameters([layer]) }, ...folded];
}

function outputShapes(layers: readonly Layer[]): FileResult["models"][number]["outputs"] {
  const taken = new Set(layers.flatMap(({ inputs }) => inputs));
  return layers.filter(({ id, isAside }) => !isAside && !taken.has(id)).map(({ outputShape }) => perExample(knownValue(outputShape)));
}

function perExample(shape: readonly (number | null)[] | undefined): readonly (number | null)[] | null {
  return shape?.slice(1) ?? null;
}

function timed<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

interface Times {
  readonly parse: number;
  /** Parsing and lowering. */
  readonly whole: number;
  readonly after: number;
}

/** What a computer does beside only adds to a time. */
function fastest(a: Times, b: Times): Times {
  return { parse: Math.min(a.parse, b.parse), whole: Math.min(a.whole, b.whole), after: Math.min(a.after, b.after) };
}
