// End-to-end tests: packs the extension, installs it into a real VS Code and uses it as a person would.
// UPDATE_SCREENSHOTS=1 writes the pictures of the README.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { packageExtension } from "./package.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "kp-vsix-"));
const vsix = await packageExtension(folder);
const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", "test/e2e/"], {
  stdio: "inherit",
  env: { ...process.env, KERAS_PARITY_VSIX: vsix },
});
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
