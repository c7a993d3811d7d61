// Downloads packages with model code and unpacks them, as input for the corpus: node scripts/fetch-corpus-packages.mjs DIR [PACKAGE…].
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const [directory, ...named] = process.argv.slice(2);
if (directory === undefined) throw new Error("Name the directory that the packages go to.");
const packages = named.length > 0 ? named : ["keras", "tf-models-official", "tf-slim", "tensor2tensor", "segmentation-models", "deepctr"];
const python = process.env.PYTHON ?? "python3";

for (const name of packages) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-package-"));
  try {
    // Built packages run nothing when they are downloaded or unpacked.
    execFileSync(python, ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", folder, name], {
      stdio: "inherit",
    });
    const target = path.join(directory, name);
    mkdirSync(target, { recursive: true });
    for (const wheel of readdirSync(folder)) execFileSync(python, ["-m", "zipfile", "-e", path.join(folder, wheel), target]);
    console.log(target);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
