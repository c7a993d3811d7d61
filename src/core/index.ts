/**
 * The only door to the core. Nothing outside `src/core` imports from deeper inside.
 * Everything here is pure: no vscode, no Node, no DOM, no TensorFlow.js.
 */
export * from "./analysis.ts";
export * from "./analyze.ts";
export type * from "./api/generation.ts";
export * from "./compare/compare-experiments.ts";
export type * from "./compare/comparison.ts";
export { swapDifferences } from "./compare/swap-differences.ts";
export type * from "./forecast/forecast.ts";
export * from "./forecast/forecast-experiment.ts";
export * from "./model/count-parameters.ts";
export * from "./model/describe.ts";
export type * from "./model/experiment.ts";
export * from "./model/fact.ts";
export * from "./model/initializer.ts";
export type * from "./model/layer.ts";
export type * from "./model/objective.ts";
export * from "./parity/list-obstacles.ts";
export { nextTrials } from "./parity/next-trials.ts";
export type * from "./parity/report.ts";
export * from "./parity/request.ts";
export * from "./parity/summarize-parity.ts";
export type * from "./parity/trial.ts";
export * from "./program/infer-program-shapes.ts";
export * from "./program/lower-experiment.ts";
export type * from "./program/node.ts";
export type * from "./program/optimizer-spec.ts";
export type * from "./program/program.ts";
export * from "./program/program-of.ts";
export * from "./python/create-python-parser.ts";
export * from "./python/module-cache.ts";
export type { ModuleRequest } from "./python/module-loader.ts";
export { hideMagics } from "./python/notebook/hide-magics.ts";
export * from "./python/notebook/read-notebook.ts";
export * from "./python/parse-program.ts";
export * from "./python/suppressions.ts";
export type { Expression, Module, Statement } from "./python/syntax.ts";
export * from "./python/walk-statements.ts";
export { formatScale } from "./rules/format-number.ts";
export { findRule, rules } from "./rules/index.ts";
export * from "./rules/render-rule-page.ts";
export type { Rule } from "./rules/rule.ts";
export * from "./text/apply-edits.ts";
export * from "./text/line-index.ts";
export * from "./text/program-text.ts";
export { type Cell, cellAt, positionIn } from "./text/source-map.ts";
export type * from "./text/span.ts";
