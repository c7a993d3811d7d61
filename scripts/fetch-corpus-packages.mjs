// Downloads packages with model code and unpacks them, as input for the corpus: node scripts/fetch-corpus-packages.mjs DIR [PACKAGE…].
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fetchPackage } from "./fetch-package.mjs";

const [directory, ...named] = process.argv.slice(2);
if (directory === undefined) throw new Error("Name the directory that the packages go to.");
const packages = named.length > 0 ? named : ["keras", "tf-models-official", "tf-slim", "tensor2tensor", "segmentation-models", "deepctr"];

for (const name of packages) {
  const target = path.join(directory, name);
  mkdirSync(target, { recursive: true });
  fetchPackage(name, target);
  console.log(target);
}
