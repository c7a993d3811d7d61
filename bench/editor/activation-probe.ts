import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import * as vscode from "vscode";

/** What VS Code runs instead of tests: says how many milliseconds the extension takes to be loaded and to activate, and how many of the processor. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension("keras-parity.keras-parity");
  if (!extension || extension.isActive) throw new Error(extension ? "The extension is active already." : "The extension is not there.");
  await untilHostRests();
  const start = performance.now();
  const before = process.cpuUsage();
  await extension.activate();
  const { user, system } = process.cpuUsage(before);
  console.log(`activation ${performance.now() - start} ${(user + system) / 1000}`);
}

/** VS Code's own extensions start with the window, and are not what is measured. */
async function untilHostRests(): Promise<void> {
  for (let share = 1; share > 0.02; ) {
    const before = performance.eventLoopUtilization();
    await wait(500);
    share = performance.eventLoopUtilization(before).utilization;
  }
}
