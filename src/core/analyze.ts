import type { Analysis, AnalysisProblem, AnalysisSettings, Diagnostic, GenerationEvidence, ModelAnalysis } from "./analysis.ts";
import { forecastExperiment } from "./forecast/forecast-experiment.ts";
import { interpret } from "./interpret/interpret.ts";
import { listCallFacts, plainCall } from "./model/call-facts.ts";
import { createFlow } from "./model/flow/create-flow.ts";
import { inferGeneration } from "./model/infer-generation.ts";
import { liftExperiments } from "./model/lift/lift-experiments.ts";
import { once } from "./model/once.ts";
import { listImports } from "./python/list-imports.ts";
import type { FindModule, ModuleCache, ModuleImports } from "./python/module-cache.ts";
import { createStatementFacts } from "./python/statement-facts.ts";
import { readSuppressions } from "./python/suppressions.ts";
import type { Module } from "./python/syntax.ts";
import { checkRules } from "./rules/check-rules.ts";
import type { SharedFindings } from "./rules/find-findings.ts";
import { type Cell, createSource, createSourceMap, type Source } from "./text/source-map.ts";
import type { Place, Span } from "./text/span.ts";

export interface AnalysisInput {
  readonly path: string;
  readonly text: string;
  /** `text`, parsed. */
  readonly module: Module;
  /** Of a notebook: the cells whose sources `text` joins. */
  readonly cells?: readonly Cell[] | undefined;
  /** The program's other files; without it imports are not followed. */
  readonly workspace?: Workspace | undefined;
}

/** How the files that a program imports are found and kept. */
export interface Workspace {
  readonly find: FindModule;
  readonly modules: ModuleCache;
}

/** Everything that can be said of one file. Never throws; what is not understood is in `problems` and `unknowns`. */
export function analyze(input: AnalysisInput, settings: AnalysisSettings): Analysis {
  const { path, text, module, workspace } = input;
  const main = createSource({ path, text, cells: input.cells ?? null });
  const { place, add } = createSourceMap(main);
  const problem = (message: string, span: Span): AnalysisProblem => {
    const { line, column, cell } = place(span);
    return { message, span, line, column, ...(cell === undefined ? {} : { cell }) };
  };
  const problems = module.errors.map((error) => problem(error.message, error.span));
  const { lineCount } = main.lines;
  const imports = workspace?.modules.follow(workspace.find, add);
  const evidence = generationOf(input, settings, place, imports);
  if (evidence.generation === null) {
    return {
      path,
      lineCount,
      generation: evidence,
      calls: [],
      models: [],
      diagnostics: [],
      problems,
      dependencies: imports?.dependencies ?? [],
    };
  }
  const interpretation = interpret(module, {
    path,
    loadModule: imports?.load ?? null,
    generation: evidence.generation,
    stepBudget: settings.stepBudget,
  });
  const atStart = { start: 0, end: 0 };
  if (interpretation.isBudgetSpent) {
    problems.push(problem(`The program was followed for ${settings.stepBudget} steps only; what comes later was not looked at.`, atStart));
  }
  problems.push(...(imports?.problems ?? []).map((message) => problem(message, atStart)));
  const experiments = liftExperiments(interpretation, evidence.generation, place);
  const models = experiments.map((experiment): ModelAnalysis => {
    const forecast = once(() => forecastExperiment(experiment));
    return {
      experiment,
      get forecast() {
        return forecast();
      },
    };
  });
  const calls = listCallFacts(interpretation, experiments, { generation: evidence.generation, place });
  const flow = createFlow(interpretation, experiments, { generation: evidence.generation, place });
  const files = (imports?.files ?? []).filter(({ source }) => source.path !== path);
  const callsIn = (source: Source) => (files.length === 0 ? calls : calls.filter((call) => call.place.path === source.path));
  const plainCalls = once(() => callsIn(main).map(plainCall));
  const guarded = [...interpretation.guarded].map(({ span }) => place(span));
  const guardedIn = (source: Source) => guarded.filter((one) => one.path === source.path).map(({ span }) => span);
  const shared: SharedFindings = new Map();
  // Rules look at the text around a place, so that each file has its turn.
  const diagnosticsIn = (source: Source, syntax: Module): readonly Diagnostic[] => {
    const facts = {
      path: source.path,
      text: source.text,
      place: ({ start, end }: Span) => place({ start: start + source.base, end: end + source.base }),
      generation: evidence,
      calls: callsIn(source),
      models,
      flow,
      statements: createStatementFacts(syntax, source.cells ?? [], guardedIn(source)),
      settings,
    };
    return checkRules(facts, readSuppressions(syntax, source.text, source.cells ?? []), shared);
  };
  const diagnostics = [...diagnosticsIn(main, module)];
  for (const { source, syntax } of files) diagnostics.push(...diagnosticsIn(source, syntax));
  return {
    path,
    lineCount,
    generation: evidence,
    get calls() {
      return plainCalls();
    },
    models,
    diagnostics,
    problems,
    dependencies: imports?.dependencies ?? [],
  };
}

const unrelated: GenerationEvidence = { generation: null, because: [] };

/** A program whose nearest files name neither library builds no models; following all of its files would only cost time. */
const mostFilesForGeneration = 16;

/** What imports of TensorFlow and Keras cannot be written without. */
const librariesMentioned = /tensorflow|keras/;

/** A file that itself names neither TensorFlow nor Keras is written for what the files that it imports are written for. */
function generationOf(
  { module, path, text }: AnalysisInput,
  settings: AnalysisSettings,
  place: (span: Span) => Place,
  imports: ModuleImports | undefined,
): GenerationEvidence {
  const own = librariesMentioned.test(text) ? inferGeneration(module, settings, place) : unrelated;
  if (own.generation !== null || !imports) return own;
  const open = listImports(module, path);
  const seen = new Set<string>();
  for (let request = open.shift(); request && seen.size < mostFilesForGeneration; request = open.shift()) {
    const loaded = imports.load(request);
    if (!loaded || seen.has(loaded.path)) continue;
    seen.add(loaded.path);
    const found = inferGeneration(loaded.module, settings, place);
    if (found.generation) return found;
    open.push(...listImports(loaded.module, loaded.path));
  }
  return own;
}
