import type { Command } from "commander";
import { analysisProblems, type CheckedFile, type Problem } from "../../report/check-document.ts";
import { type ModelDocument, modelDocument } from "../../report/model-document.ts";
import { renderProblem } from "../../report/render-check.ts";
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
  const files: CheckedFile[] = [];
  for (const file of collected.files) {
    const result = analyzeFile(file, analyzer);
    if ("message" in result) problems.push(result);
    else files.push(result);
  }
  problems.push(...analyzer.settingProblems());
  const documents = files.flatMap(({ analysis }) =>
    analysis.models.map((one) => modelDocument(analysis.path, one, analysis.generation.because)),
  );
  terminal.print(options.format === "json" ? `${JSON.stringify(documents, null, 2)}\n` : renderAll(documents, options, terminal));
  // What was not followed to the end is missing above, and no reason to fail.
  const gaps = files.flatMap(({ analysis }) => analysisProblems(analysis));
  for (const problem of [...problems, ...gaps]) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  const isNamedProblem = problems.some((problem) => collected.named.has(problem.path));
  return collected.missing.length > 0 || isNamedProblem ? exitCode.failed : exitCode.nothingFound;
}

function renderAll(documents: readonly ModelDocument[], { expandNested }: ModelOptions, { colors }: Terminal): string {
  if (documents.length === 0) return "No model was found.\n";
  return documents.map((document) => renderModel(document, { colors, expandNested: expandNested === true })).join("\n");
}

function analyzeFile(file: string, analyzer: Analyzer): CheckedFile | Problem {
  try {
    const { program } = readSource(file);
    return { program, analysis: analyzer.analyze(file, program) };
  } catch (error) {
    return { path: file, message: error instanceof Error ? error.message : String(error) };
  }
}
