import type { Command } from "commander";
import type { CheckedFile, Problem } from "../../report/check-document.ts";
import { modelDocument } from "../../report/model-document.ts";
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
}

export function registerModel(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("model")
    .description("show what is understood of the models in files")
    .argument("<path...>", "files or folders")
    .addOption(formatOption("text", "json"))
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
  const documents = files.flatMap(({ analysis }) => analysis.models.map((one) => modelDocument(analysis.path, one)));
  if (options.format === "json") terminal.print(`${JSON.stringify(documents, null, 2)}\n`);
  else
    terminal.print(
      documents.length === 0 ? "No model was found.\n" : documents.map((document) => renderModel(document, terminal.colors)).join("\n"),
    );
  for (const problem of problems) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  const isNamedProblem = problems.some((problem) => collected.named.has(problem.path));
  return collected.missing.length > 0 || isNamedProblem ? exitCode.failed : exitCode.nothingFound;
}

function analyzeFile(file: string, analyzer: Analyzer): CheckedFile | Problem {
  try {
    const { program } = readSource(file);
    return { program, analysis: analyzer.analyze(file, program) };
  } catch (error) {
    return { path: file, message: error instanceof Error ? error.message : String(error) };
  }
}
