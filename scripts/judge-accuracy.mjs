// Compares the accuracies that programs reach with real TensorFlow and Keras and with our engine: node scripts/judge-accuracy.mjs
// [RUNS [PART OF A PROGRAM'S NAME… | PATH:SOFTWARE:EXPRESSION…]]. The programs of test/judge/accuracy, or those that are named with
// what they are written for and the expression that is their accuracy. The software lies in virtual environments in
// ~/.cache/keras-parity; it executes the programs. READ_FIRST=1: Keras 2.2 computes all gradients before it changes weights.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { build } from "./build.mjs";
import { cacheFolder } from "./cache.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [runs = "12", ...programs] = process.argv.slice(2);
const outfile = path.join(root, "dist/judge/compare-accuracy.mjs");
await build();
await esbuild.build({
  entryPoints: [path.join(root, "test/judge/accuracy/compare-accuracy.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  mainFields: ["module", "main"],
  banner: {
    js: `import { createRequire as makeRequire } from "node:module"; const __filename = ${JSON.stringify(path.join(root, "dist/judge.js"))}; const __dirname = ${JSON.stringify(path.join(root, "dist"))}; const require = makeRequire(${JSON.stringify(path.join(root, "package.json"))});`,
  },
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [outfile, runs, cacheFolder(), ...programs], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
