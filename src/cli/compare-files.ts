import { compareExperiments } from "../core/index.ts";
import { type ComparisonDocument, comparisonDocument } from "../report/comparison-document.ts";
import { modelDocument } from "../report/model-document.ts";
import { createAnalyzer } from "./analyzer.ts";
import { loadVariants } from "./load-variant.ts";

/** In what the models differ that two arguments such as `a.py::network` mean. Throws a `UsageError` where one is not there. */
export async function compareFiles(first: string, second: string, overrides: readonly string[]): Promise<ComparisonDocument> {
  const [a, b] = loadVariants([first, second], overrides, await createAnalyzer({}));
  if (!a || !b) throw new Error("A comparison needs two models.");
  const comparison = compareExperiments(a.model.experiment, b.model.experiment);
  return comparisonDocument(modelDocument(a.path, a.model, a.because), modelDocument(b.path, b.model, b.because), comparison);
}
