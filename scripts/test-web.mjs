// Tests of the extension in a browser, as on vscode.dev: VS Code's web workbench in headless Chromium, everything in web workers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { chromiumArguments, findChromium } from "./vscode/setup-chromium.mjs";
import { codeWebPlaces } from "./vscode/setup-code-web.mjs";
import { freePort } from "./vscode/start-code-server.mjs";

const limit = 240_000;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { commit, data, folder } = codeWebPlaces();

await build();
const tests = path.join(root, "dist/test-web/index.js");
await esbuild.build({
  entryPoints: [path.join(root, "test/web/index.ts")],
  outfile: tests,
  bundle: true,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
  logLevel: "warning",
});
const { open } = createRequire(path.join(folder, "package.json"))("@vscode/test-web");
const port = await freePort();
const server = await open({
  browserType: "none",
  quality: "stable",
  commit,
  testRunnerDataDir: data,
  host: "localhost",
  port,
  extensionDevelopmentPath: root,
  extensionTestsPath: tests,
  folderPath: path.join(root, "media/examples/mnist"),
});
// In a context without a profile, Chromium denies webviews their service worker.
const profile = mkdtempSync(path.join(os.tmpdir(), "kp-web-"));
mkdirSync(path.join(profile, "Default"));
const cookies = { cookie_controls_mode: 0, block_third_party_cookies: false, default_content_setting_values: { cookies: 1 } };
writeFileSync(path.join(profile, "Default/Preferences"), JSON.stringify({ profile: cookies }));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  headless: true,
  args: chromiumArguments,
  viewport: { width: 1280, height: 800 },
});
const page = browser.pages()[0] ?? (await browser.newPage());
const code = await new Promise((resolve) => {
  setTimeout(() => {
    console.error(`no result after ${limit / 1000} s`);
    resolve(124);
  }, limit);
  page.exposeFunction("codeAutomationLog", (type, args) => {
    // The workbench's own lines come by the same road.
    if (/^ok |Error/.test(String(args[0]))) (console[type] ?? console.log)(...args);
  });
  page.exposeFunction("codeAutomationExit", (result) => resolve(result ?? 1)).then(() => page.goto(`http://localhost:${port}/`));
});
await browser.close();
server.dispose();
rmSync(profile, { recursive: true, force: true });
console.log(code === 0 ? "passed in the browser" : `failed in the browser (${code})`);
process.exit(code);
