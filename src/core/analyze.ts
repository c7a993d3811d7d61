import type { Analysis, AnalysisProblem, AnalysisSettings } from "./analysis.ts";
import { forecastExperiment } from "./forecast/forecast-experiment.ts";
import { interpret } from "./interpret/interpret.ts";
import { listCallFacts } from "./model/call-facts.ts";
import { inferGeneration } from "./model/infer-generation.ts";
import { liftExperiments } from "./model/lift/lift-experiments.ts";
import { readSuppressions } from "./python/suppressions.ts";
import type { Module } from "./python/syntax.ts";
import { checkRules } from "./rules/check-rules.ts";
import { LineIndex } from "./text/line-index.ts";
import type { Place, Span } from "./text/span.ts";

export interface AnalysisInput {
  readonly path: string;
  readonly text: string;
  /** `text`, parsed. */
  readonly module: Module;
}

/** Everything that can be said of one file. Never throws; what is not understood is in `problems` and `unknowns`. */
export function analyze(input: AnalysisInput, settings: AnalysisSettings): Analysis {
  const { path, text, module } = input;
  const lines = new LineIndex(text);
  const place = (span: Span): Place => {
    const position = lines.position(span.start);
    return { path, span, line: position.line + 1, column: position.column + 1 };
  };
  const problem = (message: string, span: Span): AnalysisProblem => {
    const { line, column } = place(span);
    return { message, span, line, column };
  };
  const problems = module.errors.map((error) => problem(error.message, error.span));
  const evidence = inferGeneration(module, settings, place);
  if (evidence.generation === null) {
    return { path, lineCount: lines.lineCount, generation: evidence, calls: [], models: [], diagnostics: [], problems };
  }
  const interpretation = interpret(module, { generation: evidence.generation, stepBudget: settings.stepBudget });
  if (interpretation.isBudgetSpent) {
    problems.push(
      problem(`The program was followed for ${settings.stepBudget} steps only; what comes later was not looked at.`, { start: 0, end: 0 }),
    );
  }
  const experiments = liftExperiments(interpretation, evidence.generation, place);
  const models = experiments.map((experiment) => ({ experiment, forecast: forecastExperiment(experiment) }));
  const calls = listCallFacts(interpretation, experiments, { generation: evidence.generation, place });
  const diagnostics = checkRules({ path, text, generation: evidence, calls, models, settings }, readSuppressions(module, text));
  return { path, lineCount: lines.lineCount, generation: evidence, calls, models, diagnostics, problems };
}
