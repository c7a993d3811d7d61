import { readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { type Analysis, applyFixes, type FixedProgram, type ProgramText, rules } from "../../core/index.ts";
import { type CheckedFile, checkDocument, type Problem } from "../../report/check-document.ts";
import { renderCheck, renderProblem, renderStatistics } from "../../report/render-check.ts";
import { type Analyzer, createAnalyzer } from "../analyzer.ts";
import { collectFiles } from "../collect-files.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { formatOption, listOf, versionNumber } from "../options.ts";
import { readSource, type Source, sourceOf } from "../read-source.ts";
import type { Terminal } from "../terminal.ts";
import { unifiedDiff } from "../unified-diff.ts";
import { UsageError } from "../usage-error.ts";

interface CheckOptions {
  readonly format: "text" | "json" | "jsonl";
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly fix?: true;
  readonly unsafeFixes?: true;
  readonly diff?: true;
  readonly statistics?: true;
  readonly exitZero?: true;
  readonly stdinFilename: string;
  readonly kerasVersion?: string;
  readonly tensorflowVersion?: string;
}

export function registerCheck(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("check")
    .description("find what is wrong with model code")
    .argument("[path...]", "files, folders, or - for standard input", ["."])
    .addOption(formatOption("text", "json", "jsonl"))
    .option("--select <rules>", "only these rules: codes, prefixes of codes or names", listOf)
    .option("--ignore <rules>", "not these rules", listOf)
    .option("--fix", "mend what can be mended safely")
    .option("--unsafe-fixes", "with --fix or --diff: also fixes that may change behaviour")
    .option("--diff", "show what --fix would change, and change nothing")
    .option("--statistics", "count how often each rule reports")
    .option("--exit-zero", "exit with 0 also when problems are found")
    .option("--stdin-filename <path>", "the name of what comes from standard input", "stdin.py")
    .option("--keras-version <version>", "the version of Keras in force", versionNumber)
    .option("--tensorflow-version <version>", "the version of TensorFlow in force", versionNumber)
    .action((paths: string[], options: CheckOptions) => run((terminal) => check(paths, options, terminal)));
}

async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  for (const wanted of [...(options.select ?? []), ...(options.ignore ?? [])]) requireRule(wanted);
  if (options.unsafeFixes && !options.fix && !options.diff) throw new UsageError("--unsafe-fixes needs --fix or --diff.");
  const analyzer = await createAnalyzer(options);
  const collected = collectFiles(paths);
  const problems: Problem[] = [...collected.problems];
  const files: CheckedFile[] = [];
  let hasFailed = collected.missing.length > 0;
  let mended = 0;
  let diff = "";
  for (const given of collected.files) {
    const name = given === "-" ? options.stdinFilename : given;
    let source: Source;
    try {
      source = given === "-" ? sourceOf(name, readFileSync(0)) : readSource(given);
    } catch (error) {
      problems.push({ path: name, message: error instanceof Error ? error.message : String(error) });
      hasFailed ||= collected.named.has(given);
      continue;
    }
    if (source.program.text.trim() === "" && collected.named.has(given)) problems.push({ path: name, message: "is empty" });
    try {
      let { program } = source;
      if (options.fix || options.diff) {
        const fixed = mend(source, name, { options, analyzer, problems });
        const content = source.render(fixed.program);
        if (options.diff) diff += unifiedDiff(name, source.content, content);
        else {
          if (given === "-") terminal.print(content);
          else if (content !== source.content && source.encode) writeFileSync(given, source.encode(content));
          program = fixed.program;
        }
        mended += fixed.mended.length;
      }
      files.push(checkedFile(name, program, analyzer));
    } catch (error) {
      problems.push({ path: name, message: error instanceof Error ? error.message : String(error) });
      hasFailed = true;
    }
  }
  problems.push(...analyzer.settingProblems());
  const found = options.diff ? diff !== "" : files.some((file) => file.analysis.diagnostics.length > 0);
  if (options.diff) {
    terminal.print(diff);
    for (const problem of problems) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  } else show(files, problems, { options, terminal, isFixedInput: options.fix === true && paths.includes("-") });
  if (mended > 0) terminal.note(`${options.diff ? "Would mend" : "Mended"} ${mended} ${mended === 1 ? "problem" : "problems"}.\n`);
  if (hasFailed) return exitCode.failed;
  return found && !options.exitZero ? exitCode.found : exitCode.nothingFound;
}

function checkedFile(path: string, program: ProgramText, analyzer: Analyzer): CheckedFile {
  const analysis = analyzer.analyze(path, program);
  const others = new Set(analysis.diagnostics.map(({ place }) => place.path).filter((other) => other !== path));
  return { program, analysis, imported: new Map([...others].map((other) => [other, readSource(other).program])) };
}

interface ShowOptions {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
  /** Standard output holds the mended program. */
  readonly isFixedInput: boolean;
}

function show(files: readonly CheckedFile[], problems: readonly Problem[], { options, terminal, isFixedInput }: ShowOptions): void {
  const print = isFixedInput ? terminal.note : terminal.print;
  const colors = isFixedInput ? terminal.noteColors : terminal.colors;
  if (options.format === "json") print(`${JSON.stringify(checkDocument(files, problems), null, 2)}\n`);
  else if (options.format === "jsonl") {
    const document = checkDocument(files, problems);
    const lines = [
      ...document.diagnostics.map((diagnostic) => ({ type: "diagnostic", ...diagnostic })),
      ...document.problems.map((problem) => ({ type: "problem", ...problem })),
      { type: "summary", version: 1, files: document.files, lines: document.lines },
    ];
    print(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  } else if (options.statistics) {
    print(renderStatistics(files));
    for (const problem of problems) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  } else print(renderCheck({ files, problems, colors }));
}

interface MendContext {
  readonly options: CheckOptions;
  readonly analyzer: Analyzer;
  readonly problems: Problem[];
}

function mend(source: Source, name: string, { options, analyzer, problems }: MendContext): FixedProgram {
  const analyzeProgram = (program: ProgramText): Analysis => analyzer.analyze(name, program);
  const fixed = applyFixes(source.program, analyzeProgram, { unsafe: options.unsafeFixes === true, codes: null });
  if (source.encode || fixed.mended.length === 0) return fixed;
  problems.push({ path: name, message: "is not mended: only UTF-8 files are written" });
  return { program: source.program, mended: [] };
}

function requireRule(wanted: string): void {
  const isKnown = rules.some((rule) => rule.name === wanted || rule.code.startsWith(wanted.toUpperCase()));
  if (!isKnown) throw new UsageError(`There is no rule ${wanted}. \`keras-parity rules\` lists them.`);
}
