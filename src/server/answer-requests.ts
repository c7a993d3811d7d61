import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import {
  analyze,
  compareInFull,
  countParameters,
  type Experiment,
  type Fix,
  findRule,
  listObstacles,
  type ProgramText,
  type PythonParser,
  parseProgram,
  readNotebook,
  rules,
  type Span,
} from "../core/index.ts";
import {
  type CompareResponse,
  checkProgramParams,
  checkProgramRequest,
  compareParams,
  compareRequest,
  type ExperimentResponse,
  experimentRequest,
  explainRuleParams,
  explainRuleRequest,
  type FixAtResponse,
  fixAtParams,
  fixAtRequest,
  fixReference,
  listModelsParams,
  listModelsRequest,
  listRulesParams,
  listRulesRequest,
  type ModelReference,
  type ModelSummary,
  mendByFixRequest,
  mendModelRequest,
  modelReference,
  type RuleSummary,
} from "../protocol/server-request.ts";
import { explainRule } from "../report/rule-page/explain-rule.ts";
import { type AnalyzedDocument, analyzedDocument, lspEdits } from "./analyzed-document.ts";
import { answerRequest } from "./answer-request.ts";
import { describeProgram } from "./describe-program.ts";
import type { DocumentAnalyses } from "./document-analyses.ts";
import { documentPath } from "./document-path.ts";
import { mendByFix, mendModel } from "./mend-model.ts";
import { wholeFile } from "./open-program.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface RequestSources {
  readonly analyses: DocumentAnalyses;
  readonly parser: Promise<PythonParser>;
  readonly settings: (uri: string) => Promise<ServerSettings>;
  /** The text of a file that is not open; null when it cannot be read. */
  readonly readText: (uri: string) => Promise<string | null>;
}

/** Answers the requests of `protocol/server-request.ts`. */
export function answerRequests(connection: Connection, sources: RequestSources): void {
  answerRequest(connection, listModelsRequest, listModelsParams, ({ uris }, token) => listModels(sources, uris, token));
  answerRequest(
    connection,
    experimentRequest,
    modelReference,
    (model, token): Promise<ExperimentResponse> => findExperiment(sources, model, token),
  );
  answerRequest(connection, compareRequest, compareParams, async ({ a, b }, token): Promise<CompareResponse> => {
    const [left, right] = [await findExperiment(sources, a, token), await findExperiment(sources, b, token)];
    return left && right && compareInFull(left, right);
  });
  answerRequest(connection, fixAtRequest, fixAtParams, async ({ uri, span }, token): Promise<FixAtResponse> => {
    const document = await documentOf(sources, uri, token);
    const fix = document && findFix(document, span);
    return fix ? lspEdits(document, fix.edits) : null;
  });
  answerRequest(connection, mendByFixRequest, fixReference, (fix, token) => mendByFix(sources, fix, token));
  answerRequest(connection, mendModelRequest, modelReference, (model, token) => mendModel(sources, model, token));
  answerRequest(connection, listRulesRequest, listRulesParams, async () =>
    rules.map(({ code, name, docs }): RuleSummary => ({ code, name, what: docs.what })),
  );
  answerRequest(connection, checkProgramRequest, checkProgramParams, async ({ uri }, token) => {
    const document = await documentOf(sources, uri, token);
    return document && describeProgram(document);
  });
  answerRequest(connection, explainRuleRequest, explainRuleParams, async ({ code }) => {
    const rule = findRule(code);
    return rule ? explainRule(rule, await sources.parser) : null;
  });
}

async function documentOf(sources: RequestSources, uri: string, token: CancellationToken): Promise<AnalyzedDocument | null> {
  if (sources.analyses.programOf(uri)) return sources.analyses.of(uri, token);
  const text = await sources.readText(uri);
  // A program that builds models names one of the two; parsing all others would take long in a large workspace.
  if (text === null || !/keras|tensorflow/.test(text)) return null;
  const [parser, settings] = await Promise.all([sources.parser, sources.settings(uri)]);
  const program = programIn(uri, text);
  if (!program) return null;
  const workspace = sources.analyses.workspace(parser);
  const module = parseProgram(parser, program);
  const analysis = analyze({ path: documentPath(uri), ...program, module, workspace }, settings.analysis);
  return analyzedDocument({ uri, version: null }, { ...program, parts: wholeFile(uri, null, text).parts }, analysis);
}

/** The Python in a file's text; null for a notebook that cannot be read. */
function programIn(uri: string, text: string): ProgramText | null {
  if (!/\.ipynb$/i.test(uri)) return { text };
  try {
    return readNotebook(text).program;
  } catch {
    return null;
  }
}

async function listModels(sources: RequestSources, uris: readonly string[], token: CancellationToken): Promise<ModelSummary[]> {
  const summaries: ModelSummary[] = [];
  for (const uri of uris.length > 0 ? uris : sources.analyses.uris) {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
    const document = await documentOf(sources, uri, token);
    if (!document) continue;
    for (const { experiment } of document.analysis.models) summaries.push(summaryOf(uri, experiment));
    // Lets other messages in between two files.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return summaries;
}

function summaryOf(uri: string, experiment: Experiment): ModelSummary {
  const { generation, id, name, place } = experiment;
  return {
    uri,
    id,
    name,
    line: place.line,
    api: generation,
    parameters: countParameters(experiment.layers),
    unknowns: listObstacles(experiment),
  };
}

async function findExperiment(sources: RequestSources, { id, uri }: ModelReference, token: CancellationToken): Promise<Experiment | null> {
  const document = await documentOf(sources, uri, token);
  return document?.analysis.models.find(({ experiment }) => experiment.id === id)?.experiment ?? null;
}

/**
 * A fix of what is reported for all of the span: what concerns a part of it is another matter.
 * Safe ones come first, then those that mend all sites.
 */
function findFix(document: AnalyzedDocument, span: Span): Fix | undefined {
  const fixes = document.analysis.diagnostics
    .filter(({ place }) => place.path === document.analysis.path && place.span.start <= span.start && span.end <= place.span.end)
    .flatMap((diagnostic) => diagnostic.fixes);
  const rank = (fix: Fix) => (fix.applicability === "safe" ? 0 : 2) + (fix.scope === "all" ? 0 : 1);
  return [...fixes].sort((a, b) => rank(a) - rank(b))[0];
}
