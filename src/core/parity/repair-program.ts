import type { Analysis, Diagnostic, Fix } from "../analysis.ts";
import { compareExperiments } from "../compare/compare-experiments.ts";
import type { Experiment } from "../model/experiment.ts";
import { applyFixes } from "../rules/apply-fixes.ts";
import { editProgram, type ProgramText } from "../text/program-text.ts";
import type { Repair } from "./report.ts";

export interface RepairRequest {
  readonly program: ProgramText;
  /** Of the program as it is written: the model to mend. */
  readonly experiment: Experiment;
  /** Analyses a copy of the program's text under the name of its file. */
  readonly analyze: (program: ProgramText) => Analysis;
  /** Rules whose fixes are made; null for all. */
  readonly codes: ReadonlySet<string> | null;
}

export interface RepairedProgram {
  /** The copy with its fixes made. */
  readonly program: ProgramText;
  /** The same model, as the copy builds it. */
  readonly experiment: Experiment;
  /** What each rule's fixes change, in the order in which the rules reported. Empty where nothing can be mended. */
  readonly repairs: readonly Repair[];
}

/**
 * Makes the fixes that rules offer, also those that may change behaviour, in a copy of the program, and finds the model in
 * it again. Null when the copy no longer has the model. Nothing is written anywhere.
 */
export function repairProgram(request: RepairRequest): RepairedProgram | null {
  const { experiment, program } = request;
  const whole = mend(request, request.codes);
  if (whole.mended.length === 0) return { program, experiment, repairs: [] };
  if (!whole.experiment) return null;
  const codes = [...new Set(whole.mended.map(({ code }) => code))];
  const repairs = codes.flatMap((code): Repair[] => {
    const first = whole.mended.find((diagnostic) => diagnostic.code === code);
    const alone = codes.length === 1 ? whole : mend(request, new Set([code]));
    if (!first || !alone.experiment) return [];
    const title = first.fixes.find(({ scope }) => scope === "site")?.title ?? first.message;
    const differences = compareExperiments(alone.experiment, experiment).differences.map(({ id }) => id);
    return [{ code, name: first.name, title, differences }];
  });
  return { program: whole.program, experiment: whole.experiment, repairs };
}

/** Makes one fix of one report in a copy of the program, and finds the model in it again; null when the copy no longer has it. */
export function repairByFix(
  { analyze, experiment, program }: Omit<RepairRequest, "codes">,
  { code, name }: Pick<Diagnostic, "code" | "name">,
  { edits, title }: Pick<Fix, "edits" | "title">,
): RepairedProgram | null {
  const edited = editProgram(program, edits);
  const repaired = findAgain(experiment, analyze(edited));
  if (!repaired) return null;
  const differences = compareExperiments(repaired, experiment).differences.map(({ id }) => id);
  return { program: edited, experiment: repaired, repairs: [{ code, name, title, differences }] };
}

function mend({ analyze, experiment, program }: RepairRequest, codes: ReadonlySet<string> | null) {
  const fixed = applyFixes(program, analyze, { unsafe: true, codes });
  return { ...fixed, experiment: fixed.mended.length === 0 ? experiment : findAgain(experiment, analyze(fixed.program)) };
}

/** The model of an analysis that has another one's id, or else alone its name, or else is the only one: a fix may rename what it ends in. */
function findAgain({ id, name }: Experiment, { models }: Analysis): Experiment | null {
  const byId = models.find(({ experiment }) => experiment.id === id);
  const named = models.filter(({ experiment }) => experiment.name === name);
  const [only, another] = named.length > 0 ? named : models;
  return byId?.experiment ?? (another ? null : (only?.experiment ?? null));
}
