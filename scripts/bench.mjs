// Runs the benchmarks in bench/, each as a program of its own: npm run bench -- [NAME] [its options].
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { build } from "./build.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, "dist/bench");
const all = readdirSync(path.join(root, "bench"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.basename(name, ".ts"));
const [first, ...rest] = process.argv.slice(2);
const [names, options] = all.includes(first) ? [[first], rest] : [all, process.argv.slice(2)];

await build();
mkdirSync(folder, { recursive: true });
// What a benchmark runs in other processes.
await esbuild.build({
  entryPoints: ["activation-probe", "empty-server"].map((name) => path.join(root, "bench/editor", `${name}.ts`)),
  outdir: path.join(folder, "editor"),
  bundle: true,
  minify: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
  external: ["vscode"],
});
for (const name of names) {
  const outfile = path.join(folder, `${name}.mjs`);
  await esbuild.build({
    entryPoints: [path.join(root, "bench", `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["playwright-core"],
    // Packages in CommonJS ask for what a module does not have; all of it is meant as in dist/.
    banner: {
      js: `import { createRequire as makeRequire } from "node:module"; const __filename = ${JSON.stringify(path.join(root, "dist/bench.js"))}; const __dirname = ${JSON.stringify(path.join(root, "dist"))}; const require = makeRequire(__filename);`,
    },
    logLevel: "error",
  });
  const { status } = spawnSync(process.execPath, [outfile, ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
