import type { Command } from "commander";
import type { Analysis } from "../../core/index.ts";
import { analysisProblems, type Problem } from "../../report/check-document.ts";
import { renderProblem } from "../../report/formats/text.ts";
import { type ModelDocument, modelDocument } from "../../report/model-document.ts";
import { renderModel } from "../../report/render-model.ts";
import { type Analyzer, createAnalyzer } from "../analyzer.ts";
import { collectFiles } from "../collect-files.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { formatOption } from "../options.ts";
import { readSource } from "../read-source.ts";
import type { Terminal } from "../terminal.ts";

interface ModelOptions {
  readonly format: "text" | "json";
  readonly expandNested?: true;
}

export function registerModel(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("model")
    .description("show what is understood of the models in files")
    .argument("<path...>", "files or folders")
    .addOption(formatOption("text", "json"))
    .option("--expand-nested", "show the layers of nested models in rows of their own")
    .action((paths: string[], options: ModelOptions) => run((terminal) => model(paths, options, terminal)));
}

async function model(paths: readonly string[], options: ModelOptions, terminal: Terminal): Promise<ExitCode> {
  const analyzer = await createAnalyzer({});
  const collected = collectFiles(paths.filter((path) => path !== "-"));
  const problems: Problem[] = [...collected.problems];
  const analyses: Analysis[] = [];
  for (const file of collected.files) {
    const result = analyzeFile(file, analyzer);
    if ("message" in result) problems.push(result);
    else analyses.push(result);
  }
  const wrongSettings = collected.files.flatMap((file) => analyzer.problemsOf(file)).map((problem) => JSON.stringify(problem));
  problems.push(...[...new Set(wrongSettings)].map((problem) => JSON.parse(problem) as Problem));
  const documents = analyses.flatMap((analysis) =>
    analysis.models.map((one) => modelDocument(analysis.path, one, analysis.generation.because)),
  );
  terminal.print(options.format === "json" ? `${JSON.stringify(documents, null, 2)}\n` : renderAll(documents, options, terminal));
  // What was not followed to the end is missing above, and no reason to fail.
  const gaps = analyses.flatMap(analysisProblems);
  for (const problem of [...problems, ...gaps]) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  const isNamedProblem = problems.some((problem) => collected.named.has(problem.path));
  return collected.missing.length > 0 || isNamedProblem ? exitCode.failed : exitCode.nothingFound;
}

function renderAll(documents: readonly ModelDocument[], { expandNested }: ModelOptions, { colors }: Terminal): string {
  if (documents.length === 0) return "No model was found.\n";
  return documents.map((document) => renderModel(document, { colors, expandNested: expandNested === true })).join("\n");
}

function analyzeFile(file: string, analyzer: Analyzer): Analysis | Problem {
  try {
    return analyzer.analyze(file, readSource(file).program);
  } catch (error) {
    return { path: file, message: error instanceof Error ? error.message : String(error) };
  }
}
