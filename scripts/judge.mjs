// Measures with real TensorFlow and Keras how the cases of test/judge train, and writes test/judge/truth: node scripts/judge.mjs
// [PART OF A CASE'S NAME…]. The software lies in virtual environments in ~/.cache/keras-parity; it executes the cases' programs.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { cacheFolder, say } from "./cache.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const judge = path.join(root, "test/judge");

const software = {
  "tensorflow-1.15": { environment: "tensorflow-1.15.5", variables: {} },
  "keras-2.2": { environment: "tensorflow-1.15.5", variables: {} },
  "tf-keras-2.21": { environment: "tensorflow-2.21.0", variables: { TF_USE_LEGACY_KERAS: "1" } },
  "keras-3": { environment: "tensorflow-2.21.0", variables: {} },
};

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folder = await mkdtemp(path.join(os.tmpdir(), "keras-parity-judge-"));
try {
  const program = path.join(root, "dist/judge/export-cases.mjs");
  await esbuild.build({
    entryPoints: [path.join(judge, "export-cases.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    mainFields: ["module", "main"],
    sourcemap: "inline",
    banner: {
      js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(${JSON.stringify(path.join(root, "package.json"))});`,
    },
    logLevel: "error",
  });
  const exported = spawnSync(process.execPath, ["--enable-source-maps", program, folder, ...wanted], { stdio: "inherit", cwd: root });
  if (exported.status !== 0) throw new Error("the cases were not exported");
  for (const file of (await readdir(folder)).sort()) {
    const name = path.basename(file, ".json");
    const { environment, variables } = software[name];
    const python = path.join(cacheFolder(), environment, "bin", "python");
    const truth = path.join(judge, "truth", `${name}.truth.json`);
    const { status } = spawnSync(python, [path.join(judge, "make_truth.py"), path.join(folder, file), truth, ...options], {
      stdio: "inherit",
      env: { ...process.env, CUDA_VISIBLE_DEVICES: "-1", TF_CPP_MIN_LOG_LEVEL: "3", PYTHONHASHSEED: "0", ...variables },
    });
    say(status === 0 ? `measured ${name}` : `not all of ${name} was measured`);
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
