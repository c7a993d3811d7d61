import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TruthComparison } from "../../scripts/corpus/compare-truth.ts";
import { type FileResult, failedResult } from "../../scripts/corpus/corpus-result.ts";
import { groupReasons } from "../../scripts/corpus/group-reasons.ts";
import type { CorpusSummary } from "../../scripts/corpus/summarize-corpus.ts";

const script = fileURLToPath(new URL("../../scripts/corpus.mjs", import.meta.url));

/** One complete model, one whose units are not known. */
const models = `import keras
from settings import units

known = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="relu"), keras.layers.Dense(1)])
known.compile(optimizer="sgd", loss="mse")
open_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units)])
`;

const notebook = {
  cells: [
    { cell_type: "markdown", source: ["# A model"] },
    { cell_type: "code", source: ["%matplotlib inline\n", "import keras\n", "model = keras.Sequential()"] },
    { cell_type: "code", source: "model.add(keras.Input((2,)))\nmodel.add(keras.layers.Dense(2))" },
  ],
  metadata: {},
  nbformat: 4,
};

/** What build_models.py would write of `models.py`, with one more parameter in the known model. */
function truth(file: string) {
  const description = {
    class: "Sequential",
    isBuilt: true,
    outputShape: [null, 1],
    layers: [
      { name: "dense", class: "Dense", outputShape: [null, 3], parameters: 15 },
      { name: "dense_1", class: "Dense", outputShape: [null, 1], parameters: 4 },
    ],
    total: 20,
    trainable: 20,
  };
  const frames = [{ cell: 0, line: 4, function: "<module>" }];
  const compiles = [{ loss: "mse", optimizer: { class: "SGD", learningRate: 0.01 } }];
  const model = { frames, origin: "program", names: ["known"], compiles, calledShape: null, afterCell: description, atEnd: description };
  return { file, software: { tensorflow: "2.21.0", keras: ["3.15.1"] }, errors: [], models: [model] };
}

let folder = "";
let printed = "";
let result: { readonly summary: CorpusSummary; readonly comparison: TruthComparison; readonly files: readonly FileResult[] };
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kp-corpus-"));
  const programs = path.join(folder, "programs");
  mkdirSync(path.join(programs, "notebooks"), { recursive: true });
  mkdirSync(path.join(folder, "truth"));
  writeFileSync(path.join(programs, "models.py"), models);
  writeFileSync(path.join(programs, "broken.py"), "def broken(:\n    return 1\n");
  writeFileSync(path.join(programs, "notebooks/model.ipynb"), JSON.stringify(notebook));
  writeFileSync(path.join(folder, "truth/models.py.json"), JSON.stringify(truth(path.join(programs, "models.py"))));
  const json = path.join(folder, "corpus.json");
  const options = [script, programs, "--models", "--json", json, "--truth", path.join(folder, "truth")];
  printed = execFileSync(process.execPath, options, { encoding: "utf8" });
  result = JSON.parse(readFileSync(json, "utf8"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("counts files, models and what is known of them", () => {
  const { summary } = result;
  expect(summary).toMatchObject({
    files: 3,
    lines: 6 + 1 + 2 + 1 + 5,
    notebooks: 1,
    relevantFiles: 2,
    filesWithModels: 2,
    filesWithSyntaxErrors: 1,
    over2Seconds: [],
    budgetOverruns: [],
    crashes: [],
  });
  expect(summary.models).toMatchObject({ found: 3, complete: 2, waiting: 0, partial: 1 });
  expect(summary.time?.per1000Lines.parse).toBeGreaterThan(0);
});

it("says why a model is not complete, and where", () => {
  const ofModel = result.summary.reasons.filter(({ aspect }) => aspect === "model");
  expect(ofModel.length).toBeGreaterThan(0);
  for (const reason of ofModel) expect(reason).toMatchObject({ models: 1, alone: ofModel.length === 1 ? 1 : 0 });
  expect(ofModel[0]?.example).toContain(`${path.join("programs", "models.py")}:2 `);
});

it("puts reasons together that differ only in names and numbers", () => {
  const [known, open] = result.files.flatMap((file) => file.models);
  if (!known || !open) throw new Error("there are no models");
  const unknown = (why: string) => ({ aspect: "model" as const, what: "units of dense_1", why, place: open.place });
  const models = [
    { ...known, unknowns: [unknown("`a` is not modelled"), unknown("`a.b` is not modelled")] },
    { ...open, unknowns: [unknown("`c` is not modelled"), unknown("the shape is not known")] },
  ];
  const groups = groupReasons([{ ...failedResult("p.py", { kind: "exception", message: "", stack: null }), models }]);
  expect(groups.map(({ reason, models, alone, occurrences }) => ({ reason, models, alone, occurrences }))).toEqual([
    { reason: "`…` is not modelled", models: 2, alone: 1, occurrences: 3 },
    { reason: "the shape is not known", models: 1, alone: 0, occurrences: 1 },
  ]);
});

it("prints a line for each model, with the cell in notebooks", () => {
  const lines = printed.split("\n").map((line) => line.replace(`${folder}${path.sep}`, ""));
  expect(lines).toContain("programs/models.py:4 known sequential complete 19");
  expect(lines).toContain("programs/notebooks/model.ipynb:cell 2 line 3 model sequential complete 6");
  expect(lines.some((line) => line.startsWith("programs/models.py:6 open_model sequential partial ?"))).toBe(true);
});

it("tells where real Keras built something else", () => {
  const { comparison } = result;
  expect(comparison).toMatchObject({ files: 1, real: 1, found: 2, complete: 1, compared: 1, equal: 0 });
  const [inequality] = comparison.inequalities;
  expect(inequality?.findings).toEqual([{ aspect: "parameters", isEqual: false, ours: "19", real: "20" }]);
  const equal = comparison.byAspect.filter((one) => one.compared > 0 && one.compared === one.equal).map(({ aspect }) => aspect);
  expect(equal).toEqual(["layers", "layer shapes", "output shapes", "loss", "optimizer", "learning rate"]);
});
