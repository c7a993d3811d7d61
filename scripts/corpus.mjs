// Analyses every Python file and notebook of directories and says what was understood: npm run corpus -- DIR… (scripts/corpus/main.ts).
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outdir = path.join(root, "dist/corpus");

/** Bundles the program and its worker thread into dist/corpus and gives the program's path. */
export async function bundleCorpus() {
  await esbuild.build({
    entryPoints: ["main.ts", "worker.ts"].map((name) => path.join(root, "scripts/corpus", name)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    mainFields: ["module", "main"],
    sourcemap: "inline",
    // Packages in CommonJS ask for what a module does not have.
    banner: {
      js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(${JSON.stringify(path.join(root, "package.json"))});`,
    },
    logLevel: "error",
  });
  return path.join(outdir, "main.mjs");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = await bundleCorpus();
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", program, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
