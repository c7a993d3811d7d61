import { expect, it } from "vitest";
import { createFileAnalyzer } from "../../scripts/corpus/analyze-file.ts";
import { compareTruth } from "../../scripts/corpus/compare-truth.ts";
import type { TruthFile } from "../../scripts/corpus/truth.ts";
import { measured, programs } from "./programs.ts";

const analyzeFile = await createFileAnalyzer({ repetitions: 1 });
const kerasPrograms = programs.filter(({ software }) => software !== "tensorflow-1.15");

it.each(kerasPrograms)("$software/$name has the models that Keras builds", (program) => {
  const truth = measured(program) as TruthFile;
  const { real, equal, inequalities, missed, unfound } = compareTruth([analyzeFile(program.path)], new Map([[program.path, truth]]));
  // A part of another model without weights is told there.
  const lost = unfound.filter(({ total }) => total > 0);
  expect({ inequalities, missed, lost }).toEqual({ inequalities: [], missed: [], lost: [] });
  // A program of `tf.Module` has none.
  if (real > 0) expect(equal).toBeGreaterThan(0);
});
