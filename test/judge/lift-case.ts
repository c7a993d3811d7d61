import { type AnalysisSettings, analyze, defaultSettings, type Experiment, type PythonParser } from "../../src/core/index.ts";
import type { JudgeCase, Software } from "./cases/case.ts";

/** What is installed where the program would run. */
const versions: Readonly<Record<Software, Pick<AnalysisSettings, "kerasVersion" | "tensorflowVersion">>> = {
  "tensorflow-1.15": { kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" },
  "keras-2.2": { kerasVersion: "2.2.5", tensorflowVersion: "1.15.5" },
  "tf-keras-2.21": { kerasVersion: "2.21.0", tensorflowVersion: "2.21.0" },
  "keras-3": { kerasVersion: "3.15.1", tensorflowVersion: "2.21.0" },
};

/** The experiment that our analysis reads out of a case's program: the one that it trains. */
export function liftCase(parser: PythonParser, one: Pick<JudgeCase, "id" | "software" | "source">): Experiment {
  const { models } = analyze(
    { path: `${one.id}.py`, text: one.source, module: parser.parse(one.source) },
    { ...defaultSettings, ...versions[one.software] },
  );
  const trained = models.map(({ experiment }) => experiment).filter(({ training }) => training !== null);
  const [experiment] = trained;
  if (!experiment || trained.length > 1) throw new Error(`${one.id}: ${trained.length} trained models were found, not one`);
  return experiment;
}
