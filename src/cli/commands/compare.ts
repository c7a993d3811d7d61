import type { Command } from "commander";
import { noColors } from "../../report/colors.ts";
import { renderComparison, renderComparisonMarkdown } from "../../report/render-comparison.ts";
import { compareFiles } from "../compare-files.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { formatOption, oneMore } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { writeResult } from "../write-result.ts";

interface CompareOptions {
  readonly format: "text" | "json" | "markdown";
  readonly override?: readonly string[];
  readonly output?: string;
}

export function registerCompare(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("compare")
    .description("list in what two models differ, without running them")
    .argument("<a>", "a file, file:line or file::name")
    .argument("<b>", "the other one")
    .addOption(formatOption("text", "json", "markdown"))
    .option("--override <name=value>", "replace a module-level constant in a copy in memory", oneMore)
    .option("--output <file>", "write the result to a file")
    .action((a: string, b: string, options: CompareOptions) => run((terminal) => compare([a, b], options, terminal)));
}

async function compare(references: readonly [string, string], options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const document = await compareFiles(...references, options.override ?? []);
  const render = {
    json: () => `${JSON.stringify(document, null, 2)}\n`,
    markdown: () => renderComparisonMarkdown(document),
    text: () => renderComparison(document, options.output === undefined ? terminal.colors : noColors),
  }[options.format];
  writeResult(render(), options.output, terminal);
  return document.differences.length > 0 ? exitCode.found : exitCode.nothingFound;
}
