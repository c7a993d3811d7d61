import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface EngineProgram {
  /** Runs it in a process of its own (as in the product: a process has one engine) and reads its last line as JSON. */
  run<T>(...args: readonly string[]): T;
  remove(): void;
}

/** Bundles a program of this folder as the trainer is bundled. */
export function buildEngineProgram(name: string): EngineProgram {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-engines-"));
  const program = path.join(folder, `${name}.cjs`);
  esbuild.buildSync({
    entryPoints: [path.join(root, `test/trainer/${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    // The programs look for their packages from where they lie: here, beside the bundle of the product.
    banner: { js: `var __filename = ${JSON.stringify(path.join(root, "dist/trainer.js"))};` },
    logLevel: "error",
  });
  return {
    run: <T>(...args: readonly string[]) => {
      const output = execFileSync(process.execPath, [program, ...args], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      return JSON.parse(output.trim().split("\n").at(-1) ?? "") as T;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
