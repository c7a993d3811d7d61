import { readFileSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { rules } from "../../core/index.ts";
import { noColors } from "../../report/colors.ts";
import type { CheckFormat } from "../../report/formats/check-format.ts";
import { type CheckFormatName, checkFormats } from "../../report/formats/index.ts";
import { silentFormat, statisticsFormat } from "../../report/formats/statistics.ts";
import { renderProblem } from "../../report/formats/text.ts";
import { type Baseline, collectBaseline, readBaseline } from "../check/baseline.ts";
import { changedFiles } from "../check/changed-files.ts";
import type { CheckTask } from "../check/check-file.ts";
import { type Output, outputTo, outputToFile } from "../check/output.ts";
import { programBuild } from "../check/program-build.ts";
import { cacheFolder, pruneCache } from "../check/result-cache.ts";
import { type FileChange, runCheck } from "../check/run-check.ts";
import { watchFolders } from "../check/watch-files.ts";
import { replaceAtomically, writeAtomically } from "../check/write-atomically.ts";
import { type CollectedFiles, collectFiles } from "../collect-files.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenForInterruption } from "../interruption.ts";
import { formatOption, listOf, positiveInteger, versionNumber } from "../options.ts";
import { programVersion } from "../program-version.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

interface CheckOptions {
  readonly format: CheckFormatName;
  readonly output?: string;
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
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly changedSince?: string;
  readonly watch?: true;
  readonly cache: boolean;
  readonly jobs?: number;
}

export function registerCheck(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  const [first, ...others] = Object.keys(checkFormats);
  program
    .command("check")
    .description("find what is wrong with model code")
    .argument("[path...]", "files, folders, or - for standard input", ["."])
    .optionsGroup("What is reported:")
    .option("--select <rules>", "only these rules: codes, prefixes of codes or names", listOf)
    .option("--ignore <rules>", "not these rules", listOf)
    .option("--baseline <file>", "only what is new: leave out the findings that the file knows")
    .option("--write-baseline", "with --baseline: make all that is found now known")
    .option("--changed-since <commit>", "only files that differ from where this branch left a commit or branch")
    .option("--keras-version <version>", "the version of Keras in force", versionNumber)
    .option("--tensorflow-version <version>", "the version of TensorFlow in force", versionNumber)
    .optionsGroup("How it is reported:")
    .addOption(formatOption(first ?? "", ...others))
    .option("--output <file>", "write the report to a file")
    .option("--statistics", "count how often each rule reports")
    .option("--exit-zero", "exit with 0 also when problems are found")
    .optionsGroup("Fixes:")
    .option("--fix", "mend what can be mended safely")
    .option("--unsafe-fixes", "with --fix or --diff: also fixes that may change behaviour")
    .option("--diff", "show what --fix would change, and change nothing")
    .optionsGroup("Running:")
    .option("--watch", "check again whenever a file changes")
    .option("--stdin-filename <path>", "the name of what comes from standard input", "stdin.py")
    .option("--no-cache", "analyse every file anew, and keep nothing")
    .addOption(
      new Option("--jobs <n>", "threads that check files side by side (default: one for each processor)").argParser(positiveInteger),
    )
    .action((paths: string[], options: CheckOptions) => run((terminal) => check(paths, options, terminal)));
}

async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  refuseWrongUse(paths, options);
  const interruption = listenForInterruption();
  const context = { options, terminal, signal: interruption.signal, build: options.cache ? programBuild() : null };
  try {
    if (!options.watch) return await checkOnce(collectFiles(paths), context);
    let collected = collectFiles(paths);
    const again = async () => {
      collected = collectFiles(paths);
      terminal.print(process.stdout.isTTY ? "\u001b[2J\u001b[3J\u001b[H" : "");
      await checkOnce(collected, context);
      terminal.note(terminal.noteColors.dim(`Watching ${collected.files.length} files. Ctrl-C ends it.\n`));
    };
    await again();
    await watchFolders(() => collected.folders, again, interruption.signal);
    return exitCode.interrupted;
  } finally {
    interruption.forget();
  }
}

function refuseWrongUse(paths: readonly string[], options: CheckOptions): void {
  for (const wanted of [...(options.select ?? []), ...(options.ignore ?? [])]) requireRule(wanted);
  if (options.unsafeFixes && !options.fix && !options.diff) throw new UsageError("--unsafe-fixes needs --fix or --diff.");
  if (options.writeBaseline && options.baseline === undefined) throw new UsageError("--write-baseline needs --baseline FILE.");
  if (options.statistics && options.format !== "text" && options.format !== "json")
    throw new UsageError("--statistics has the formats text and json.");
  if (options.diff && options.format !== "text") throw new UsageError("--diff gives a diff: it has no other format.");
  if (options.watch && (paths.includes("-") || options.output !== undefined || options.writeBaseline))
    throw new UsageError("--watch reports to the terminal what is in files.");
}

interface CheckContext {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Null where no results are kept. */
  readonly build: string | null;
}

async function checkOnce(collected: CollectedFiles, { options, terminal, signal, build }: CheckContext): Promise<ExitCode> {
  const tasks = tasksOf(collected, options);
  const stdin = tasks.find(({ bytes }) => bytes !== null);
  const isFixedInput = options.fix === true && !options.diff && stdin !== undefined;
  const folder = cacheFolder();
  const output = openOutput(options, terminal, isFixedInput);
  const known = options.writeBaseline || options.baseline === undefined ? null : readBaseline(options.baseline);
  const collectedFindings = options.writeBaseline && options.baseline !== undefined ? collectBaseline(options.baseline) : null;
  let input = stdin?.bytes ?? null;
  let hasDiff = false;
  const apply = async ({ before, after, diff }: FileChange, path: string) => {
    hasDiff = true;
    if (options.diff) await output.write(diff);
    else if (path === stdin?.path) input = after;
    else return writeChange(path, before, after);
    return null;
  };
  const { summary, hasFailed, mended, isInterrupted } = await runCheck({
    tasks,
    setup: {
      kind: "check",
      flags: options,
      mend: options.fix || options.diff ? { unsafe: options.unsafeFixes === true } : null,
      cache: build === null ? null : { folder, build },
    },
    jobs: options.jobs ?? availableParallelism(),
    signal,
    terminal,
    problems: collected.problems,
    baseline: known,
    format: collectedFindings ? silentFormat : formatOf(options, terminal, isFixedInput),
    output,
    apply,
    ...(collectedFindings ? { onReport: collectedFindings.add } : {}),
  });
  if (isInterrupted) {
    output.discard();
    return exitCode.interrupted;
  }
  output.commit();
  if (build !== null) pruneCache(folder);
  if (isFixedInput && input) terminal.print(input);
  if (options.diff || options.statistics || collectedFindings)
    for (const problem of summary.problems) terminal.warn(`${renderProblem(problem, terminal.noteColors)}\n`);
  if (mended > 0) terminal.note(`${options.diff ? "Would mend" : "Mended"} ${mended} ${mended === 1 ? "problem" : "problems"}.\n`);
  tellBaseline(known, terminal);
  if (collectedFindings && options.baseline !== undefined) {
    writeBaseline(options.baseline, collectedFindings, terminal);
    return hasFailed || collected.missing.length > 0 ? exitCode.failed : exitCode.nothingFound;
  }
  if (hasFailed || collected.missing.length > 0) return exitCode.failed;
  const found = options.diff ? hasDiff : Object.values(summary.severities).some((count) => count > 0);
  return found && !options.exitZero ? exitCode.found : exitCode.nothingFound;
}

function tasksOf({ files, named }: CollectedFiles, { stdinFilename, changedSince }: CheckOptions): readonly CheckTask[] {
  const changed = changedSince === undefined ? null : changedFiles(changedSince, process.cwd());
  return files.flatMap((file): CheckTask[] => {
    if (file === "-") return [{ path: stdinFilename, bytes: readFileSync(0), isNamed: true }];
    if (changed && !changed.has(realpathSync(file))) return [];
    return [{ path: file, bytes: null, isNamed: named.has(file) }];
  });
}

function openOutput({ output }: CheckOptions, terminal: Terminal, isFixedInput: boolean): Output {
  if (output !== undefined) return outputToFile(output);
  // Standard output holds the mended program.
  return outputTo(isFixedInput ? terminal.note : terminal.print);
}

function formatOf(options: CheckOptions, terminal: Terminal, isFixedInput: boolean): CheckFormat {
  if (options.diff) return silentFormat;
  if (options.statistics) return statisticsFormat(options.format === "json" ? "json" : "text");
  const isOnTerminal = options.output === undefined && !isFixedInput;
  return checkFormats[options.format]({
    colors: isOnTerminal ? terminal.colors : isFixedInput ? terminal.noteColors : noColors,
    link: isOnTerminal ? terminal.link : (text) => text,
    programVersion,
  });
}

function writeChange(path: string, before: Uint8Array, after: Uint8Array) {
  try {
    return replaceAtomically(path, before, after) ? null : { path, message: "is not mended: it has changed while it was checked" };
  } catch (error) {
    return { path, message: `cannot be written: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function tellBaseline(baseline: Baseline | null, { note }: Terminal): void {
  const gone = baseline?.gone() ?? 0;
  if (gone > 0) note(`${gone} of the baseline's findings ${gone === 1 ? "is" : "are"} gone: --write-baseline takes them out.\n`);
}

function writeBaseline(file: string, findings: ReturnType<typeof collectBaseline>, { note }: Terminal): void {
  try {
    writeAtomically(file, findings.render());
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  note(`${findings.count()} ${findings.count() === 1 ? "finding is" : "findings are"} known now: ${file}.\n`);
}

function requireRule(wanted: string): void {
  const isKnown = rules.some((rule) => rule.name === wanted || rule.code.startsWith(wanted.toUpperCase()));
  if (!isKnown) throw new UsageError(`There is no rule ${wanted}. \`keras-parity rules\` lists them.`);
}
