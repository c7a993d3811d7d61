import * as vscode from "vscode";

/** What VS Code runs instead of tests: says how many milliseconds the extension takes to be loaded and to activate, and how many of the processor. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension("keras-parity.keras-parity");
  if (!extension || extension.isActive) throw new Error(extension ? "The extension is active already." : "The extension is not there.");
  const start = performance.now();
  const before = process.cpuUsage();
  await extension.activate();
  const { user, system } = process.cpuUsage(before);
  console.log(`activation ${performance.now() - start} ${(user + system) / 1000}`);
}
