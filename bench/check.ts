import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";

/**
 * Milliseconds that `keras-parity check` takes per file of whole folders, process start included: with nothing kept, and with the results of
 * the run before. 31 ms a file is what the best-known finder of code smells in Python needs. Folders are given as arguments; without any
 * it is Python's own standard library, which is ordinary Python, and the programs in test/programs, each of which builds models.
 */
const smellFinder = 31;

const given = process.argv.slice(2);
const library = execFileSync("python3", ["-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"], { encoding: "utf8" }).trim();
const folders = given.length > 0 ? given : [library, "test/programs"];
const cache = mkdtempSync(path.join(tmpdir(), "bench-check-"));

console.log(`${availableParallelism()} threads; per file, as a multiple of ${smellFinder} ms:`);
try {
  for (const folder of folders) {
    const cold = check(folder, "cold");
    const warm = check(folder, "warm");
    console.log(`${folder}: ${cold.files} files, ${cold.findings} findings`);
    for (const [name, { milliseconds, files }] of Object.entries({ "nothing kept": cold, "results kept": warm })) {
      const each = milliseconds / files;
      console.log(`  ${name.padEnd(14)} ${each.toFixed(2).padStart(8)} ms a file, ${(smellFinder / each).toFixed(1).padStart(6)} × faster`);
    }
  }
} finally {
  rmSync(cache, { recursive: true, force: true });
}

function check(folder: string, run: "cold" | "warm") {
  if (run === "cold") rmSync(cache, { recursive: true, force: true });
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "check", folder, "--format", "jsonl"], {
    encoding: "utf8",
    env: { ...process.env, KERAS_PARITY_CACHE_DIR: cache },
    maxBuffer: 1 << 30,
  });
  const milliseconds = performance.now() - started;
  const lines = stdout.trimEnd().split("\n");
  const summary = JSON.parse(lines.at(-1) ?? "null") as { readonly files: number } | null;
  if (!summary) throw new Error(`${folder}: ${stderr}`);
  return { milliseconds, files: summary.files, findings: lines.filter((line) => line.startsWith('{"type":"diagnostic"')).length };
}
