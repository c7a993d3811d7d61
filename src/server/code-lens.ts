import type { CodeLens, Command } from "vscode-languageserver";
import { countParameters, type ModelAnalysis } from "../core/index.ts";
import { clientCommands, type ModelReference } from "../protocol/server-request.ts";
import { type AnalyzedDocument, isIn, rangeOf } from "./analyzed-document.ts";
import { localize } from "./localize.ts";
import type { CodeLensSettings } from "./server-settings.ts";

export interface CodeLensOptions {
  /** The document above whose models they are shown. */
  readonly uri: string;
  readonly settings: CodeLensSettings;
  /** Commands that the client can run. */
  readonly commands: ReadonlySet<string>;
}

/** Above each model: "3 problems · 118,282 parameters · Run parity check · Compare…", each part by its own setting. */
export function codeLenses(document: AnalyzedDocument, { uri, settings, commands }: CodeLensOptions): CodeLens[] {
  const own = document.analysis.models.filter(({ experiment }) => isIn(document, uri, experiment.place));
  return own.flatMap((model) => {
    const { id, place } = model.experiment;
    const reference: ModelReference = { uri: document.uri, id };
    const shown: Command[] = [];
    if (settings.problems) {
      const count = countProblems(document, model);
      if (count > 0) shown.push({ title: count === 1 ? localize("1 problem") : localize("{0} problems", count), command: "" });
    }
    if (settings.parameters) {
      const count = countParameters(model.experiment.layers);
      if (count !== null) shown.push({ title: localize("{0} parameters", count.toLocaleString("en")), command: "" });
    }
    const offer = (title: string, command: string) => {
      if (commands.has(command)) shown.push({ title, command, arguments: [reference] });
    };
    if (settings.runParityCheck && model.experiment.training) offer(localize("Run parity check"), clientCommands.runParityCheck);
    if (settings.compare) offer(localize("Compare…"), clientCommands.compareModels);
    const range = rangeOf(document, { start: place.span.start, end: place.span.start });
    return shown.map((command) => ({ range, command }));
  });
}

/** Reports that speak about this model, or about no particular one in a file with one model. Hints are no problems. */
function countProblems({ analysis }: AnalyzedDocument, { experiment }: ModelAnalysis): number {
  return analysis.diagnostics.filter(
    (diagnostic) =>
      diagnostic.severity !== "hint" &&
      (diagnostic.experiment === experiment.id || (diagnostic.experiment === null && analysis.models.length === 1)),
  ).length;
}
