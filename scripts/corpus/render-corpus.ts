import { type FileResult, isKnown, type ModelResult, modelStatus, placeText } from "./corpus-result.ts";
import type { ReasonGroup } from "./group-reasons.ts";
import type { Completeness, CorpusSummary } from "./summarize-corpus.ts";

/** The figures as text, with so many reasons of each aspect. */
export function renderCorpus(summary: CorpusSummary, reasons: number): string {
  const { time } = summary;
  const lines = [
    `files                  ${count(summary.files)} (${count(summary.notebooks)} notebooks), ${count(summary.lines)} lines`,
    `  use TensorFlow/Keras ${count(summary.relevantFiles)}`,
    `  with models          ${count(summary.filesWithModels)}`,
    `  with syntax errors   ${count(summary.filesWithSyntaxErrors)}`,
    ...renderCompleteness("models", summary.models),
    ...renderCompleteness("Keras models", summary.kerasModels),
  ];
  if (time) {
    const { parse, lowering, analysis } = time.per1000Lines;
    lines.push(
      `time per 1,000 lines   parse ${ms(parse)}, lowering ${ms(lowering)}, analysis ${ms(analysis)}`,
      `after the bare parse   ${spread(time.ratio.relevant)} in files that use TensorFlow/Keras; ${spread(time.ratio.all)} in all`,
    );
  }
  const slow = ({ path, milliseconds, ratio }: CorpusSummary["slowest"][number]) => `${ms(milliseconds)}, ${ratio.toFixed(1)} ×: ${path}`;
  lines.push("slowest files", ...summary.slowest.map((file) => `  ${slow(file)}`));
  lines.push("highest ratios", ...summary.highestRatios.map((file) => `  ${slow(file)}`));
  lines.push(...list("files over 2 s", summary.over2Seconds), ...list("step budget spent", summary.budgetOverruns));
  lines.push(
    ...list(
      "crashes",
      summary.crashes.map(({ path, message, stack }) => `${path}: ${stack ?? message}`),
    ),
  );
  for (const aspect of ["model", "model that waits for data", "training", "data", "initialization", "evaluation"] as const) {
    const groups = summary.reasons.filter((group) => group.aspect === aspect);
    if (groups.length > 0)
      lines.push(
        "",
        `Unknown of the ${aspect} (${groups.length} reasons; alone / models / occurrences)`,
        ...groups.slice(0, reasons).map(renderReason),
      );
  }
  return `${lines.join("\n")}\n`;
}

/** One line a model: place, name, kind, whether it is complete, parameters, the first thing that is not known. */
export function renderModels(files: readonly FileResult[]): string {
  return files.flatMap(({ models }) => models.map((model) => `${renderModel(model)}\n`)).join("");
}

function renderModel(model: ModelResult): string {
  const { document, place, unknowns } = model;
  const status = modelStatus(model);
  const words = { complete: isKnown(model, "training") ? "complete" : "model-complete", waiting: "waiting-for-data", partial: "partial" };
  const reason = unknowns.find(({ aspect }) => aspect === { complete: "training", waiting: "data", partial: "model" }[status]);
  const because = reason ? ` · ${reason.what} (line ${reason.place.line}): ${reason.why}` : "";
  return `${placeText(place)} ${document.name} ${document.kind} ${words[status]} ${document.parameters.total ?? "?"}${because}`;
}

function renderCompleteness(title: string, { found, complete, waiting, partial, known, understood }: Completeness): readonly string[] {
  return [
    `${title.padEnd(22)} ${count(found)} found, ${count(complete)} complete, ${count(waiting)} wait for data that the text does not have, ${count(partial)} partial`,
    `  complete             ${percent(complete, found)} of all, ${percent(complete, found - waiting)} of those that do not wait`,
    `  known                initialization ${percent(known.initialization, found)}, training ${percent(known.training, found)}, data ${percent(known.data, found)}, evaluation ${percent(known.evaluation, found)}; model and training ${percent(understood, found)}`,
  ];
}

function renderReason({ reason, alone, models, occurrences, example }: ReasonGroup): string {
  return `${String(alone).padStart(5)} ${String(models).padStart(5)} ${String(occurrences).padStart(5)}  ${reason}\n${" ".repeat(19)}${example}`;
}

function list(title: string, entries: readonly string[]): readonly string[] {
  return [`${title.padEnd(22)} ${entries.length}`, ...entries.map((entry) => `  ${entry}`)];
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function spread(ratios: { readonly median: number; readonly p95: number } | null): string {
  return ratios ? `${ratios.median.toFixed(2)} × (median), ${ratios.p95.toFixed(2)} × (95th percentile)` : "-";
}
