import { countParameters, listObstacles } from "../core/index.ts";
import { generationTitle } from "../report/generation-title.ts";
import type { AnalyzedDocument } from "./analyzed-document.ts";

/** The models of a program and what is wrong with it, as Markdown: every report with its line, its reasons and its fix. */
export function describeProgram({ analysis }: AnalyzedDocument): string {
  const { diagnostics, models, path, problems } = analysis;
  const lines = [`# ${path}`, ""];
  if (models.length === 0) lines.push("No TensorFlow or Keras model was found in this file.");
  for (const { experiment } of models) {
    const count = countParameters(experiment.layers);
    const parameters = count === null ? "parameters not known" : `${count.toLocaleString("en")} parameters`;
    lines.push(`- Model \`${experiment.name}\`, line ${experiment.place.line}: ${generationTitle(experiment.generation)}, ${parameters}`);
    for (const { what, why } of listObstacles(experiment)) lines.push(`  - not known: ${what} (${why})`);
  }
  const own = diagnostics.filter(({ place }) => place.path === path);
  lines.push("", own.length === 0 ? "No problem was found." : `## Problems (${own.length})`);
  for (const { code, explanation, fixes, message, name, place, severity } of own) {
    const cell = place.cell === undefined ? "" : `cell ${place.cell}, `;
    lines.push("", `### ${code} ${name}: ${cell}line ${place.line} (${severity})`, "", message, "", explanation);
    for (const { applicability, title } of fixes) lines.push("", `Fix (${applicability}): ${title}`);
  }
  for (const { message } of problems) lines.push("", `Not complete: ${message}`);
  return `${lines.join("\n")}\n`;
}
