import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { programPlaces } from "../program-places.ts";
import { UsageError } from "../usage-error.ts";

export function registerLsp(program: Command): void {
  program
    .command("lsp")
    .description("run the language server on standard input and output")
    .option("--stdio", "accepted for clients that always add it")
    .action(async () => {
      const { serverPath } = programPlaces;
      if (!existsSync(serverPath)) throw new UsageError(`The language server is missing from ${serverPath}. Install Keras Parity again.`);
      // The server takes its transport from the arguments, and lives as long as its connection.
      process.argv = [process.execPath, serverPath, "--stdio"];
      await import(pathToFileURL(serverPath).href);
    });
}
