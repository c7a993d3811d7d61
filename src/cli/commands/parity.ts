import { type Command, Option } from "commander";
import { defaultParitySettings, type ParityReport } from "../../core/index.ts";
import type { ParityEvent } from "../../protocol/parity-event.ts";
import { noColors } from "../../report/colors.ts";
import { eventDocument } from "../../report/event-document.ts";
import { parityDocument } from "../../report/parity-document.ts";
import { renderParity, renderParityMarkdown } from "../../report/render-parity.ts";
import { beginParity, type ParityRequest } from "../begin-parity.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenForInterruption } from "../interruption.ts";
import { listOf, oneMore, positiveInteger, positiveNumber, wholeNumber } from "../options.ts";
import { openProgress } from "../parity-progress.ts";
import type { Terminal } from "../terminal.ts";
import { writeResult } from "../write-result.ts";

type Format = "text" | "json" | "jsonl" | "markdown";

interface ParityCommandOptions extends ParityRequest {
  readonly format?: Format;
  readonly output?: string;
}

export function registerParity(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  const standard = defaultParitySettings;
  program
    .command("parity")
    .description("train two models and find out which difference matters")
    .argument("<a>", "a file, file:line or file::name")
    .argument("[b]", "the other one; left out to compare the first with itself, mended")
    .addOption(new Option("--engine <engine>", "what trains").choices(["auto", "tfjs-node", "wasm", "cpu"]).default("auto"))
    .option("--data-set <name|path>", "the data set's name, or where its files lie; synthetic: made up at random")
    .option("--inputs <names>", "columns or arrays of the data set's file that are the inputs", listOf)
    .option("--labels <names>", "those that are the labels", listOf)
    .option("--train-size <n>", "training examples used", positiveInteger, standard.trainSize)
    .option("--test-size <n>", "test examples used", positiveInteger, standard.testSize)
    .option("--epochs <n>", "epochs of every trial", positiveInteger, standard.epochs)
    .option(
      "--repeats <n>",
      `how often each trial is run, with other random numbers (default: ${standard.repeats}, or more)`,
      positiveInteger,
    )
    .option(
      "--max-repeats <n>",
      `up to so many where fewer cannot tell (default: ${standard.mostRepeats}; with --repeats as many as that)`,
      positiveInteger,
    )
    .option("--seed <n>", "the first repeat's seed", wholeNumber, standard.seed)
    .option("--max-seconds <n>", "stop after this time; what is finished is reported", positiveNumber)
    .option("--override <name=value>", "replace a module-level constant in a copy in memory", oneMore)
    .option("--repair <rules>", "what is mended in a copy in memory where one model is named: rules, or all (the default)", listOf)
    .addOption(
      new Option("--format <format>", "form of the output (default: by the name of the output file, else text)").choices([
        "text",
        "json",
        "jsonl",
        "markdown",
      ]),
    )
    .option("--output <file>", "write the result to a file")
    .option("--resume <file>", "keep finished trials in a file and take up those that it holds")
    .action((a: string, b: string | undefined, options: ParityCommandOptions) => run((terminal) => parity(a, b, { options, terminal })));
}

interface ParityContext {
  readonly options: ParityCommandOptions;
  readonly terminal: Terminal;
}

async function parity(first: string, second: string | undefined, { options, terminal }: ParityContext): Promise<ExitCode> {
  const format = options.format ?? formatOfFile(options.output);
  const run = await beginParity(first, second, options);
  const lines: string[] = [];
  const progress = openProgress(terminal);
  let failure: Extract<ParityEvent, { type: "failed" | "stopped" }> | null = null;
  run.onEvent((event) => {
    progress.show(event);
    if (event.type === "failed" || event.type === "stopped") failure = event;
    if (format !== "jsonl") return;
    const line = `${JSON.stringify(eventDocument(event))}\n`;
    if (options.output === undefined) terminal.print(line);
    else lines.push(line);
  });
  const interruption = listenForInterruption(() => {
    terminal.warn("Stopping. Once more ends it at once.\n");
    run.stop();
  });
  const report = await run.done;
  progress.close();
  interruption.forget();
  if (format === "jsonl") {
    if (options.output !== undefined) writeResult(lines.join(""), options.output, terminal);
  } else if (report) writeResult(renderReport(report, format, options.output === undefined ? terminal : null), options.output, terminal);
  if (failure) tellFailure(failure, terminal);
  return exitCodeOf(report, failure, interruption.signal.aborted);
}

function renderReport(report: ParityReport, format: Exclude<Format, "jsonl">, terminal: Terminal | null): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(parityDocument(report), null, 2)}\n`;
    case "markdown":
      return renderParityMarkdown(report);
    case "text":
      return renderParity(report, terminal?.colors ?? noColors);
  }
}

function formatOfFile(file: string | undefined): Format {
  const ending = /\.(jsonl|json|md)$/i.exec(file ?? "")?.[1]?.toLowerCase();
  return ending === "json" || ending === "jsonl" ? ending : ending === "md" ? "markdown" : "text";
}

function tellFailure(failure: Extract<ParityEvent, { type: "failed" | "stopped" }>, { warn, noteColors }: Terminal): void {
  if (failure.type === "failed") warn(`${noteColors.red(noteColors.bold(failure.message))}\n${failure.advice}\n`);
  else warn(`${noteColors.yellow(failure.reason)} ${failure.report ? "What was finished is reported." : "Nothing was finished."}\n`);
}

function exitCodeOf(report: ParityReport | null, failure: { readonly type: string } | null, isInterrupted: boolean): ExitCode {
  if (isInterrupted) return exitCode.interrupted;
  if (!report?.verdict || failure?.type === "failed") return exitCode.failed;
  return Math.abs(report.gap.mean) >= report.measure.margin ? exitCode.found : exitCode.nothingFound;
}
