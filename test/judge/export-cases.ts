// Writes the cases with the experiments that are read out of them, one file for each software, into the folder that is named.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { createPythonParser, type Experiment } from "../../src/core/index.ts";
import { caseHash } from "./case-hash.ts";
import { allCases } from "./cases/all-cases.ts";
import { batchSize, trainedBatches, validationBatches } from "./cases/case.ts";
import { liftCase } from "./lift-case.ts";

const [folder = "", ...wanted] = process.argv.slice(2);
const require = createRequire(path.join(process.cwd(), "package.json"));
const parser = await createPythonParser({
  runtimeWasm: await readFile(require.resolve("web-tree-sitter/web-tree-sitter.wasm")),
  grammarWasm: await readFile(require.resolve("tree-sitter-python/tree-sitter-python.wasm")),
});

const bySoftware = new Map<string, object[]>();
for (const one of allCases) {
  if (wanted.length > 0 && !wanted.some((name) => one.id.includes(name))) continue;
  let lifted: Experiment;
  try {
    lifted = liftCase(parser, one);
  } catch (e) {
    console.error(String(e));
    bySoftware.set(one.software, [...(bySoftware.get(one.software) ?? []), { ...one, hash: caseHash(one), experiment: null }]);
    continue;
  }
  const { generation, kind, layers, training } = lifted;
  const experiment = JSON.parse(
    JSON.stringify({ generation, kind, layers, training }, (key, value) => (key === "place" ? undefined : value)),
  );
  bySoftware.set(one.software, [...(bySoftware.get(one.software) ?? []), { ...one, hash: caseHash(one), experiment }]);
}
await mkdir(folder, { recursive: true });
for (const [software, cases] of bySoftware)
  await writeFile(path.join(folder, `${software}.json`), JSON.stringify({ batchSize, trainedBatches, validationBatches, cases }));
