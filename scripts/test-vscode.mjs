// Integration tests in a real VS Code: code-server where it was set up, else a desktop VS Code that is downloaded.
// --oldest takes the oldest version that the manifest allows, set up by the first use.
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import * as esbuild from "esbuild";
import { build } from "./build.mjs";
import { codeServerPlaces, setupCodeServer } from "./vscode/setup-code-server.mjs";

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
/** A folder that tests may change: the MNIST programs, with a project around them. */
const workspace = mkdtempSync(path.join(os.tmpdir(), "kp-workspace-"));
cpSync(path.join(root, "media/examples/mnist"), workspace, { recursive: true });
cpSync(path.join(root, "test/vscode/workspace"), workspace, { recursive: true });
const version = process.argv.includes("--oldest") ? "oldest" : "newest";
if (version === "oldest") await setupCodeServer(version);
const isCodeServer = existsSync(codeServerPlaces(version).folder);
if (isCodeServer) chmodSync(launcher, 0o755);
try {
  await runTests({
    ...(isCodeServer ? { vscodeExecutablePath: launcher } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, "dist/test-vscode/index.js"),
    launchArgs: [workspace],
    extensionTestsEnv: { KERAS_PARITY_CODE_SERVER: version },
  });
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
