import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { analyzeCorpus } from "./analyze-corpus.ts";
import { collectSources } from "./collect-sources.ts";
import { compareTruth } from "./compare-truth.ts";
import { renderCorpus, renderModels } from "./render-corpus.ts";
import { renderTruth } from "./render-truth.ts";
import { summarizeCorpus } from "./summarize-corpus.ts";
import { readTruth } from "./truth.ts";

interface Options {
  readonly json?: string;
  readonly reasons: string;
  readonly models?: boolean;
  readonly only?: string;
  readonly truth?: string;
}

const program = new Command("corpus")
  .description("analyse every Python file and notebook of directories and say what was understood")
  .argument("<dir...>", "directories or files")
  .option("--json <file>", "write figures and every file's result to a file")
  .option("--reasons <n>", "reasons of unknown to print for each aspect", "20")
  .option("--models", "print one line a model")
  .option("--only <pattern>", "regular expression that paths must match")
  .option("--truth <dir>", "compare with what scripts/python/build_models.py wrote of the same files")
  .action(run);

async function run(roots: string[], options: Options): Promise<void> {
  const files = collectSources(roots, options.only === undefined ? null : new RegExp(options.only));
  const results = await analyzeCorpus(files, {
    worker: new URL("./worker.mjs", import.meta.url),
    onProgress: (done, path) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done}/${files.length} ${path}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  const summary = summarizeCorpus(results);
  const comparison = options.truth === undefined ? null : compareTruth(results, readTruth(options.truth));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ summary, comparison, files: results }, null, 1));
  if (options.models) process.stdout.write(renderModels(results));
  process.stdout.write(renderCorpus(summary, Number(options.reasons)));
  if (comparison) process.stdout.write(`\n${renderTruth(comparison)}`);
  if (summary.crashes.length > 0) process.exitCode = 1;
}

await program.parseAsync();
