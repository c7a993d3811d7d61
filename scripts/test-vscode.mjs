// Integration tests in a real VS Code: code-server where it was set up, else a desktop VS Code that is downloaded.
import { chmodSync, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import * as esbuild from "esbuild";
import { build } from "./build.mjs";
import { codeServerPlaces } from "./vscode/setup-code-server.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const launcher = path.join(root, "scripts/vscode/launcher.mjs");

await build();
await esbuild.build({
  entryPoints: [path.join(root, "test/vscode/index.ts")],
  outfile: path.join(root, "dist/test-vscode/index.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode", "mocha"],
  logLevel: "warning",
});
const isCodeServer = existsSync(codeServerPlaces().folder);
if (isCodeServer) chmodSync(launcher, 0o755);
await runTests({
  ...(isCodeServer ? { vscodeExecutablePath: launcher } : {}),
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, "dist/test-vscode/index.js"),
  launchArgs: [path.join(root, "media/examples/mnist")],
});
