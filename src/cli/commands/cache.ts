import type { Command } from "commander";
import { cacheFolder, clearCache, measureCache } from "../check/result-cache.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

export function registerCache(program: Command, run: (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>): void {
  const cache = program.command("cache").description("the results that check keeps from run to run");
  cache
    .command("clear")
    .description("forget them; safe while other runs use them")
    .action(() =>
      run(async (terminal) => {
        const count = clearCache(cacheFolder());
        terminal.print(`Forgot ${count} ${count === 1 ? "result" : "results"}.\n`);
        return exitCode.nothingFound;
      }),
    );
  cache
    .command("show")
    .description("where they are, how many, and how large")
    .action(() =>
      run(async (terminal) => {
        const { folder, results, bytes } = measureCache(cacheFolder());
        terminal.print(`${folder}\n${results} ${results === 1 ? "result" : "results"}, ${(bytes / 2 ** 20).toFixed(1)} MiB\n`);
        return exitCode.nothingFound;
      }),
    );
}
