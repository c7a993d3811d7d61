// Where the extension runs: folders with settings of their own in one window, and a workspace that is not trusted.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../scripts/vscode/setup-chromium.mjs";
import { startCodeServer } from "../../scripts/vscode/start-code-server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const slow = { timeout: 60_000 };
const example = readFileSync(path.join(root, "media/examples/mnist/mnist_tf1.py"), "utf8");

let browser;
let server;
let page;
let files;

before(async () => {
  mkdirSync(path.join(root, "test-results"), { recursive: true });
  files = mkdtempSync(path.join(os.tmpdir(), "kp-places-"));
  browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
}, slow);

after(async () => {
  await browser?.close();
  rmSync(files, { recursive: true, force: true });
}, slow);

let picture = 0;
afterEach(async () => {
  await page?.screenshot({ path: path.join(root, "test-results", `places-${++picture}.png`) }).catch(() => undefined);
});

async function open(query, options) {
  // What is installed for the user must not decide what these tests see.
  const env = { XDG_CACHE_HOME: path.join(files, "cache") };
  server = await startCodeServer({ extensions: [process.env.KERAS_PARITY_VSIX], env, ...options });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${server.url}/?${query(server)}`);
  await page.locator(".monaco-workbench").waitFor(slow);
}

async function close() {
  await page?.close();
  await server?.stop();
}

async function quickInput(text) {
  const widget = page.locator(".quick-input-widget");
  await widget.waitFor({ state: "hidden" });
  await page.keyboard.press("F1");
  const input = widget.locator("input.input");
  await input.waitFor();
  await input.fill(text);
  return widget;
}

async function palette(command) {
  const widget = await quickInput(`>${command}`);
  await widget.locator(".monaco-list-row", { hasText: command }).first().waitFor();
  await page.keyboard.press("Enter");
}

const payload = (server, file) =>
  encodeURIComponent(
    JSON.stringify([
      ["openFile", server.remote(file)],
      ["skipWelcome", "true"],
    ]),
  );

describe("folders in one window", () => {
  before(async () => {
    const write = (name, text) => {
      mkdirSync(path.dirname(path.join(files, name)), { recursive: true });
      writeFileSync(path.join(files, name), text);
      return path.join(files, name);
    };
    write("strict/pyproject.toml", '[tool.keras-parity.severity]\nKP101 = "error"\n');
    write("loose/pyproject.toml", '[tool.keras-parity]\nignore = ["KP101"]\nselekt = ["KP1"]\n');
    for (const folder of ["strict", "loose"]) write(`${folder}/${folder}.py`, example);
    const workspace = write("both.code-workspace", JSON.stringify({ folders: [{ path: "strict" }, { path: "loose" }] }));
    const loose = path.join(files, "loose/loose.py");
    await open((one) => `workspace=${encodeURIComponent(workspace)}&payload=${payload(one, loose)}`, {});
  }, slow);
  after(close, slow);

  test("have the settings of their own pyproject.toml each", slow, async () => {
    await page.locator(".tab", { hasText: "loose.py" }).waitFor(slow);
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "strict.py" }).dblclick();
    await page.locator(".tab", { hasText: "strict.py" }).waitFor(slow);
    await palette("Problems: Focus on Problems View");
    const problems = page.locator(".markers-panel .monaco-list-row");
    const shown = async () => (await problems.allInnerTexts()).join("\n").replaceAll("\u00a0", " ");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "selekt" }).first().waitFor(slow);
    await page.locator(".markers-panel .codicon-error").first().waitFor(slow);
    const text = await shown();
    assert.equal(text.match(/KP101/g)?.length, 1, text);
    const rows = await problems.allInnerTexts();
    const fileBefore = (index) => rows.slice(0, index).findLast((row) => /\.(py|toml)/.test(row) && !/KP\d/.test(row));
    assert.match(fileBefore(rows.findIndex((row) => /KP101/.test(row))) ?? "", /strict\.py/);
    assert.match(fileBefore(rows.findIndex((row) => /selekt/.test(row))) ?? "", /pyproject\.toml/);
  });

  test("leave few commands in the palette, those that have something to do", slow, async () => {
    await page.locator(".tab", { hasText: "strict.py" }).click();
    await page.locator(".monaco-editor .view-line").first().click();
    const widget = await quickInput(">Keras Parity: ");
    const rows = widget.locator(".monaco-list-row", { hasText: "Keras Parity:" });
    await rows.first().waitFor();
    const names = (await rows.allInnerTexts()).map((row) => row.split("\n")[0].replace("Keras Parity: ", "").trim());
    assert.deepEqual(names.toSorted(), [
      "Compare Models…",
      "Explain Rule",
      "Fix All Safe Problems",
      "Install Native Engine…",
      "Open Example",
      "Run Parity Check",
      "Show Effective Configuration",
      "Show Log",
    ]);
    await page.screenshot({ path: path.join(root, "test-results", "palette.png") });
    await page.keyboard.press("Escape");
  });
});

describe("a workspace that is not trusted", () => {
  before(async () => {
    const options = { workspace: path.join(root, "media/examples/mnist"), isRestricted: true };
    await open((one) => {
      const file = path.join(one.workspace, "mnist_tf1.py");
      return `folder=${encodeURIComponent(one.workspace)}&payload=${payload(one, file)}`;
    }, options);
  }, slow);
  after(close, slow);

  test("is analysed", slow, async () => {
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor(slow);
    // The line that is underlined lies below what the editor shows at first.
    await page.locator(".codelens-decoration", { hasText: "1 problem" }).first().waitFor(slow);
  });

  test("starts nothing, and says why", slow, async () => {
    await palette("Keras Parity: Run Parity Check");
    const told = (text) => page.locator(".notification-toast", { hasText: text }).first();
    await told("restricted mode does not allow").waitFor({ timeout: 20_000 });
    await page.screenshot({ path: path.join(root, "test-results", "restricted.png") });
    await palette("Keras Parity: Install Native Engine");
    await told("Restricted mode does not allow to install the native engine").waitFor({ timeout: 20_000 });
    const home = path.dirname(server.workspace);
    const processes = execFileSync("ps", ["-eo", "args="], { encoding: "utf8" }).split("\n");
    assert.deepEqual(
      processes.filter((line) => line.includes(home) && line.includes("trainer.js")),
      [],
    );
  });
});
