import { existsSync, statSync } from "node:fs";
import {
  findRule,
  forecastExperiment,
  type GenerationEvidence,
  type ModelAnalysis,
  type ProgramText,
  type Repair,
  repairProgram,
} from "../core/index.ts";
import type { Analyzer } from "./analyzer.ts";
import { type Override, overrideConstant, parseOverride } from "./override-constants.ts";
import { readSource } from "./read-source.ts";
import { type ModelReference, parseModelReference, selectModel } from "./select-model.ts";
import { UsageError } from "./usage-error.ts";

export interface Variant {
  /** As given, without the part that selects a model. */
  readonly path: string;
  readonly model: ModelAnalysis;
  /** Why the file is taken for a generation. */
  readonly because: GenerationEvidence["because"];
}

interface LoadedFile {
  readonly reference: ModelReference;
  readonly program: ProgramText;
}

/**
 * The models that arguments such as `a.py::network` mean, with module-level constants overridden in a copy in memory.
 * Throws a `UsageError` when a file or its model is not there, or when no file has a constant to override.
 */
export function loadVariants(references: readonly string[], overrides: readonly string[], analyzer: Analyzer): readonly Variant[] {
  return loadFiles(references, overrides, analyzer).map((file) => variantOf(file, analyzer));
}

/**
 * A model with its problems mended in a copy in memory, and as it is written: those of the rules named by code or name, or
 * "all". Throws a `UsageError` also when there is nothing to mend, or nothing that training could show.
 */
export function loadRepaired(
  reference: string,
  { overrides, repair }: { readonly overrides: readonly string[]; readonly repair: readonly string[] },
  analyzer: Analyzer,
): { readonly pair: readonly [Variant, Variant]; readonly repairs: readonly Repair[] } {
  const codes = repair.includes("all") ? null : new Set(repair.map(ruleCode));
  const [file] = loadFiles([reference], overrides, analyzer);
  if (!file) throw new Error("A repair needs a file.");
  const { path } = file.reference;
  const written = variantOf(file, analyzer);
  const { experiment } = written.model;
  const repaired = repairProgram({ program: file.program, experiment, analyze: (program) => analyzer.analyze(path, program), codes });
  const next = "Name a second model to compare it with; `keras-parity check` lists what is found, with the fixes that there are.";
  const which = codes ? ` for ${[...codes].join(", ")}` : "";
  if (!repaired) throw new UsageError(`${path}: with the fixes${which} made, the model is not found again. ${next}`);
  const { repairs } = repaired;
  if (repairs.length === 0) throw new UsageError(`${path}: there is nothing to mend${which}: no rule offers a fix. ${next}`);
  if (repairs.every(({ differences }) => differences.length === 0))
    throw new UsageError(
      `${path}: mending ${repairs.map(({ code }) => code).join(", ")} changes nothing that training could show. ${next}`,
    );
  const mended = {
    ...written,
    path: `${path} (mended)`,
    model: { experiment: repaired.experiment, forecast: forecastExperiment(repaired.experiment) },
  };
  return { pair: [mended, written], repairs };
}

function ruleCode(wanted: string): string {
  const rule = findRule(wanted);
  if (!rule) throw new UsageError(`There is no rule ${wanted}. \`keras-parity rules\` lists them.`);
  return rule.code;
}

function loadFiles(references: readonly string[], overrides: readonly string[], analyzer: Analyzer): readonly LoadedFile[] {
  let files = references.map(loadFile);
  for (const argument of overrides) files = overrideIn(files, parseOverride(argument, analyzer.parse), analyzer);
  return files;
}

function variantOf({ reference, program }: LoadedFile, analyzer: Analyzer): Variant {
  const analysis = analyzer.analyze(reference.path, program);
  return { path: reference.path, model: selectModel(reference, analysis.models), because: analysis.generation.because };
}

function loadFile(argument: string): LoadedFile {
  const reference = parseModelReference(argument);
  const { path } = reference;
  if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
  if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder: name a Python file in it.`);
  try {
    return { reference, program: readSource(path).program };
  } catch (error) {
    throw new UsageError(`${path} ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function overrideIn(files: readonly LoadedFile[], override: Override, analyzer: Analyzer): LoadedFile[] {
  const changed = files.map((file) => overrideConstant(file.program, analyzer.parse(file.program), override));
  if (changed.every((program) => program === null)) {
    const where = files.map((file) => file.reference.path).join(" or ");
    throw new UsageError(`--override ${override.key}: there is no assignment \`${override.key} = …\` at the top level of ${where}.`);
  }
  return files.map((file, i) => ({ ...file, program: changed[i] ?? file.program }));
}
