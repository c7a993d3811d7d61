import type { Command } from "commander";
import { findRule } from "../../core/index.ts";
import { explainRule } from "../../report/rule-page/explain-rule.ts";
import { createParser } from "../analyzer.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

export function registerExplain(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("explain")
    .description("show a rule's page")
    .argument("<rule>", "its code or name, such as KP101 or unit-normal-kernel")
    .action((wanted: string) =>
      run(async (terminal) => {
        const rule = findRule(wanted);
        if (!rule) throw new UsageError(`There is no rule ${wanted}. \`keras-parity rules\` lists them.`);
        terminal.print(explainRule(rule, await createParser()));
        return exitCode.nothingFound;
      }),
    );
}
