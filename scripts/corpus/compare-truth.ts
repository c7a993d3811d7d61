import path from "node:path";
import { type Aspect, compareModel, type Finding } from "./compare-model.ts";
import { type FileResult, type ModelResult, modelStatus, placeText } from "./corpus-result.ts";
import { matchModels, truthPlace } from "./match-models.ts";
import type { TruthFile } from "./truth.ts";

/** How our models compare with those that the real software built from the same files. */
export interface TruthComparison {
  readonly files: number;
  /** Keras models that the programs themselves made under the real software. */
  readonly real: number;
  /** Keras models that we found in these files, those of which layers and parameters are known, and those with a real counterpart. */
  readonly found: number;
  readonly complete: number;
  /** Complete, and built by the real software too. */
  readonly compared: number;
  readonly equal: number;
  readonly byAspect: readonly { readonly aspect: Aspect; readonly compared: number; readonly equal: number }[];
  readonly inequalities: readonly Inequality[];
  /** Models that the real software built and that we know only in part. */
  readonly missed: readonly { readonly place: string; readonly why: string; readonly total: number }[];
  /** Models that the real software built and that we did not find. */
  readonly unfound: readonly { readonly place: string; readonly total: number }[];
  /** Complete models without a counterpart, or made after the program had raised, with the reason where the program's error says it. */
  readonly unbuilt: readonly { readonly place: string; readonly why: string }[];
}

interface Inequality {
  readonly place: string;
  readonly findings: readonly Finding[];
  /** What the program raised before or in that cell; it may explain a difference. */
  readonly raised: string | null;
}

const aspects: readonly Aspect[] = [
  "parameters",
  "trainable parameters",
  "layers",
  "layer shapes",
  "output shapes",
  "loss",
  "optimizer",
  "learning rate",
];

export function compareTruth(files: readonly FileResult[], truth: ReadonlyMap<string, TruthFile>): TruthComparison {
  const inequalities: Inequality[] = [];
  const missed: { place: string; why: string; total: number }[] = [];
  const unfound: { place: string; total: number }[] = [];
  const unbuilt: { place: string; why: string }[] = [];
  const all: Finding[] = [];
  const count = { files: 0, real: 0, found: 0, complete: 0, compared: 0, equal: 0 };
  for (const file of files) {
    const real = truth.get(path.resolve(file.path));
    if (!real) continue;
    count.files++;
    count.real += real.models.filter(({ origin }) => origin === "program").length;
    const models = file.models.filter(({ document }) => ["sequential", "functional", "subclass"].includes(document.kind));
    count.found += models.length;
    const pairs = matchModels(models, real.models);
    const matched = new Set(pairs.map((pair) => pair.truth));
    for (const one of real.models) {
      const total = one.atEnd?.total ?? one.afterCell.total;
      if (one.origin !== "program" || matched.has(one) || total === null) continue;
      const [inner] = one.frames;
      const { class: kind } = one.atEnd ?? one.afterCell;
      const place = `${placeText({ path: file.path, cell: (inner?.cell ?? 0) + 1, line: inner?.line ?? 0 })} ${one.names[0] ?? "?"} (${kind}, in ${inner?.function})`;
      unfound.push({ place, total });
    }
    for (const { ours, truth: counterpart } of pairs) {
      const place = `${placeText(ours.place)} ${ours.document.name} (${ours.document.kind})`;
      const total = counterpart?.atEnd?.total ?? counterpart?.afterCell.total ?? null;
      const raised = raisedIn(real, ours);
      const status = modelStatus(ours);
      if (status !== "complete") {
        const why = ours.unknowns.find(({ aspect }) => aspect === (status === "partial" ? "model" : "data"));
        const because = why ? `${why.what}: ${why.why}` : "parameters are not known";
        if (total !== null) missed.push({ place, total, why: status === "waiting" ? `waits for data: ${because}` : because });
        continue;
      }
      count.complete++;
      if (counterpart === null || total === null) {
        unbuilt.push({ place, why: counterpart ? "the real model was never built" : (raised?.text ?? "no model was made there") });
        continue;
      }
      const lastLine = Math.max(...counterpart.frames.filter(({ cell }) => cell === truthPlace(ours).cell).map(({ line }) => line));
      if (raised !== null && raised.firstLine < lastLine) {
        unbuilt.push({ place, why: `made after ${raised.text}` });
        continue;
      }
      const findings = compareModel(ours, counterpart);
      all.push(...findings);
      count.compared++;
      const different = findings.filter(({ isEqual }) => !isEqual);
      if (different.length === 0) count.equal++;
      else inequalities.push({ place, findings: different, raised: raised?.text ?? null });
    }
  }
  const byAspect = aspects.map((aspect) => {
    const of = all.filter((finding) => finding.aspect === aspect);
    return { aspect, compared: of.length, equal: of.filter(({ isEqual }) => isEqual).length };
  });
  return { ...count, byAspect, inequalities, missed, unfound, unbuilt };
}

/** What the program raised in a model's cell; a model made from then on lacks what should have been done before. */
function raisedIn({ errors }: TruthFile, model: ModelResult): { readonly firstLine: number; readonly text: string } | null {
  const { cell } = truthPlace(model);
  const raised = errors.filter((one) => one.cell === cell && typeof one.line === "number" && !/Import|ModuleNotFound/.test(one.type));
  const [first] = raised;
  return first ? { firstLine: first.line, text: `${first.type} at line ${first.line}: ${first.message.split("\n")[0]}` } : null;
}
