import type { CodeLens } from "vscode-languageserver";
import { countParameters } from "../core/index.ts";
import type { AnalysedDocument } from "./document-analyses.ts";
import { toRange } from "./locate.ts";

export interface LensSettings {
  /** Problems and parameters. */
  readonly summary: boolean;
  /** Run parity check, Compare…. */
  readonly actions: boolean;
}

/** "3 problems · 118,282 parameters | Run parity check | Compare…" above each model. The commands are the editor's. */
export function codeLenses({ uri, lines, analysis }: AnalysedDocument, settings: LensSettings): CodeLens[] {
  return analysis.models.flatMap(({ experiment }): CodeLens[] => {
    const range = toRange(lines, experiment.place.span);
    const problems = analysis.diagnostics.filter((diagnostic) => diagnostic.experiment === experiment.id).length;
    const parameters = countParameters(experiment);
    const summary = [
      problems === 0 ? "No problems found" : problems === 1 ? "1 problem" : `${problems} problems`,
      parameters === null ? "parameters not known" : `${parameters.toLocaleString("en")} parameters`,
    ].join(" · ");
    const lenses: CodeLens[] = [];
    if (settings.summary) lenses.push({ range, command: { title: summary, command: "" } });
    if (settings.actions) {
      lenses.push({
        range,
        command: { title: "Run parity check", command: "keras-parity.runParityCheck", arguments: [{ uri, id: experiment.id }] },
      });
      lenses.push({
        range,
        command: { title: "Compare…", command: "keras-parity.compareModels", arguments: [{ uri, id: experiment.id }] },
      });
    }
    return lenses;
  });
}
