import type { CancellationToken } from "vscode-languageserver";
import {
  type Analysis,
  analyze,
  type Diagnostic,
  type Experiment,
  type ProgramText,
  parseProgram,
  type RepairedProgram,
  type RepairRequest,
  repairByFix,
  repairProgram,
} from "../core/index.ts";
import type { FixReference, MendedResponse, ModelReference } from "../protocol/server-request.ts";
import type { AnalyzedDocument } from "./analyzed-document.ts";
import type { RequestSources } from "./answer-requests.ts";
import { documentPath } from "./document-path.ts";

/** The model that a report speaks about: the one that it names, or the only one that the file trains. */
export function modelOf({ models }: Analysis, { experiment }: Pick<Diagnostic, "experiment">): Experiment | null {
  if (experiment !== null) return models.find((model) => model.experiment.id === experiment)?.experiment ?? null;
  const [only, another] = models.filter((model) => model.experiment.training !== null);
  return another ? null : (only?.experiment ?? null);
}

/** A model as it is written and with one fix made, in a copy of an open document's text. */
export async function mendByFix(sources: RequestSources, fix: FixReference, token: CancellationToken): Promise<MendedResponse> {
  const document = await sources.analyses.of(fix.uri, token);
  const diagnostic = document?.analysis.diagnostics.find(
    ({ code, place }) => code === fix.code && place.path === document.analysis.path && place.span.start === fix.span.start,
  );
  const offered = diagnostic?.fixes.find(({ title }) => title === fix.title);
  const experiment = document && diagnostic ? modelOf(document.analysis, diagnostic) : null;
  if (!document || !diagnostic || !offered || !experiment) return { problem: "The fix is no longer offered: the program has changed." };
  return mended(sources, { document, experiment }, (request) => repairByFix(request, diagnostic, offered));
}

/** A model as it is written and with all fixes made that rules offer for its file. */
export async function mendModel(sources: RequestSources, { id, uri }: ModelReference, token: CancellationToken): Promise<MendedResponse> {
  const document = await sources.analyses.of(uri, token);
  const experiment = document?.analysis.models.find((model) => model.experiment.id === id)?.experiment;
  if (!document || !experiment) return { problem: "The model is no longer there: the program has changed." };
  return mended(sources, { document, experiment }, (request) => repairProgram({ ...request, codes: null }));
}

async function mended(
  sources: RequestSources,
  { document, experiment }: { readonly document: AnalyzedDocument; readonly experiment: Experiment },
  repair: (request: Omit<RepairRequest, "codes">) => RepairedProgram | null,
): Promise<MendedResponse> {
  const { uri, version } = document;
  const program = sources.analyses.programOf(uri)?.read();
  const [parser, settings] = await Promise.all([sources.parser, sources.settings(uri)]);
  if (!program || version === null || program.text !== document.text) return { problem: "The program has changed meanwhile." };
  const workspace = sources.analyses.workspace(parser);
  const analyzeCopy = (copy: ProgramText) =>
    analyze({ path: documentPath(uri), ...copy, module: parseProgram(parser, copy), workspace }, settings.analysis);
  const repaired = repair({ program, experiment, analyze: analyzeCopy });
  if (!repaired) return { problem: "With the fix made the model is not found again: it cannot be measured." };
  if (repaired.repairs.length === 0) return { problem: "There is nothing to mend: no rule offers a fix for this program." };
  if (repaired.repairs.every(({ differences }) => differences.length === 0))
    return { problem: "The fix changes nothing of what is trained: there is nothing to measure." };
  return { written: experiment, mended: repaired.experiment, repairs: repaired.repairs, version };
}
