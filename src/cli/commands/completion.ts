import { Argument, type Command } from "commander";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { programVersion } from "../program-version.ts";
import type { Terminal } from "../terminal.ts";
import { renderCompletion, type Shell } from "../usage/completion.ts";
import { renderManual } from "../usage/manual.ts";
import { optionTable } from "../usage/option-table.ts";

export function registerCompletion(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("completion")
    .description("print a script that completes commands and options in a shell")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .action((shell: Shell) =>
      run(async (terminal) => {
        terminal.print(renderCompletion(shell, optionTable(program)));
        return exitCode.nothingFound;
      }),
    );
  program
    .command("manual")
    .description("print the manual page, for man")
    .action(() =>
      run(async (terminal) => {
        terminal.print(renderManual({ description: program.description(), version: programVersion, commands: optionTable(program) }));
        return exitCode.nothingFound;
      }),
    );
}
