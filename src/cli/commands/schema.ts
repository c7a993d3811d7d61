import { Argument, type Command } from "commander";
import { schemas } from "../../report/schema/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

export function registerSchema(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("schema")
    .description("print the JSON Schema of an output")
    .addArgument(new Argument("<name>", "which output").choices(Object.keys(schemas)))
    .action((name: string) =>
      run(async (terminal) => {
        terminal.print(`${JSON.stringify(schemas[name], null, 2)}\n`);
        return exitCode.nothingFound;
      }),
    );
}
