import { isMainThread, workerData } from "node:worker_threads";
import { Command, CommanderError, Option } from "commander";
import type { ColorChoice } from "../report/colors.ts";
import { serveChecks } from "./check/serve-checks.ts";
import { isCheckSetup } from "./check/worker-data.ts";
import { registerCache } from "./commands/cache.ts";
import { registerCheck } from "./commands/check.ts";
import { registerCompare } from "./commands/compare.ts";
import { registerCompletion } from "./commands/completion.ts";
import { registerDoctor } from "./commands/doctor.ts";
import { registerExplain } from "./commands/explain.ts";
import { registerLsp } from "./commands/lsp.ts";
import { registerMcp } from "./commands/mcp.ts";
import { registerModel } from "./commands/model.ts";
import { registerParity } from "./commands/parity.ts";
import { registerRules } from "./commands/rules.ts";
import { registerSchema } from "./commands/schema.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { programVersion } from "./program-version.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { helpAfter } from "./usage/examples.ts";
import { UsageError } from "./usage-error.ts";

const program = new Command("keras-parity")
  .description(
    "Finds what is wrong with TensorFlow and Keras model code, explains it with the numbers of your model, and proves it by training.",
  )
  .version(programVersion)
  .addOption(new Option("--color <when>", "paint the output").choices(["auto", "always", "never"]).default("auto"))
  .option("--quiet", "no progress and no remarks")
  .exitOverride();

/** Runs a command's work with the terminal that the common options ask for, and ends with its exit code. */
async function run(work: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const { color, quiet } = program.opts<{ readonly color: ColorChoice; readonly quiet?: true }>();
  process.exitCode = await work(openTerminal({ color, quiet: quiet === true }));
}

for (const register of [
  registerCheck,
  registerCompare,
  registerParity,
  registerModel,
  registerRules,
  registerExplain,
  registerDoctor,
  registerSchema,
  registerCache,
  registerCompletion,
]) {
  register(program, run);
}
registerLsp(program);
registerMcp(program);
for (const command of program.commands) {
  command.exitOverride().addHelpText("after", helpAfter(command.name()));
  // People write the common options behind the command.
  if (command.name() === "lsp" || command.name() === "mcp") continue;
  command.addOption(new Option("--color <when>", "paint the output").choices(["auto", "always", "never"]));
  command.option("--quiet", "no progress and no remarks");
  command.hook("preAction", (_, action) => {
    const { color, quiet } = action.opts<{ readonly color?: ColorChoice; readonly quiet?: true }>();
    if (color !== undefined) program.setOptionValue("color", color);
    if (quiet) program.setOptionValue("quiet", true);
  });
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCode.nothingFound);
  throw error;
});

function tell(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has told already; help and version are no errors.
    process.exitCode = error.exitCode === 0 ? exitCode.nothingFound : exitCode.failed;
    return;
  }
  process.exitCode = exitCode.failed;
  if (error instanceof UsageError) process.stderr.write(`keras-parity: ${error.message}\n`);
  else {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`keras-parity: this is a fault of the program, please report it.\n${details}\n`);
  }
}

// The same bundle is what worker threads run.
if (isMainThread) program.parseAsync().catch(tell);
else if (isCheckSetup(workerData)) void serveChecks(workerData);
