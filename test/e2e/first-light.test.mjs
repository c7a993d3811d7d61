// The seed's question, from the squiggle to the verdict, in the packaged extension in a real VS Code.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../scripts/vscode/setup-chromium.mjs";
import { startCodeServer } from "../../scripts/vscode/start-code-server.mjs";
import { runFromPalette } from "../support/command-palette.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isUpdating = Boolean(process.env.UPDATE_SCREENSHOTS);
const pictures = path.join(root, isUpdating ? "media/screenshots" : "test-results");
const walkthroughPictures = path.join(root, isUpdating ? "media/walkthrough" : "test-results");
const window = { width: 1400, height: 900 };
const slow = { timeout: 60_000 };

let server;
let browser;
let page;

before(
  async () => {
    mkdirSync(pictures, { recursive: true });
    mkdirSync(walkthroughPictures, { recursive: true });
    server = await startCodeServer({
      extensions: [process.env.KERAS_PARITY_VSIX],
      workspace: path.join(root, "media/examples/mnist"),
      settings: {
        "keras-parity.parity.trainSize": 4000,
        "keras-parity.parity.testSize": 2000,
        "keras-parity.parity.epochs": 1,
        "workbench.colorTheme": "Default Dark Modern",
        "files.simpleDialog.enable": true,
      },
    });
    browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
    page = await browser.newPage({ viewport: window });
    const payload = JSON.stringify([
      ["openFile", server.remote(path.join(server.workspace, "mnist_tf1.py"))],
      ["skipWelcome", "true"],
    ]);
    await page.goto(`${server.url}/?folder=${encodeURIComponent(server.workspace)}&payload=${encodeURIComponent(payload)}`);
    await page.locator(".monaco-workbench").waitFor(slow);
  },
  { timeout: 120_000 },
);

after(
  async () => {
    await browser?.close();
    await server?.stop();
  },
  { timeout: 30_000 },
);

let picture = 0;
afterEach(async () => {
  // A picture after every step: what was on the screen when one failed.
  await page?.screenshot({ path: path.join(root, "test-results", `step-${++picture}.png`) }).catch(() => undefined);
});

const palette = (command) => runFromPalette(page, command);

/** Puts the cursor on a call in the program, in the middle of the editor. */
async function goTo(text) {
  await page.locator(".tab", { hasText: /^mnist_tf1\.py/ }).click();
  const lines = readFileSync(path.join(server.workspace, "mnist_tf1.py"), "utf8").split("\n");
  const index = lines.findIndex((one) => one.includes(text));
  const widget = page.locator(".quick-input-widget");
  await widget.waitFor({ state: "hidden" });
  await page.keyboard.press("F1");
  const input = widget.locator("input.input");
  await input.waitFor();
  await input.fill(`:${index + 1}:${(lines[index]?.indexOf(text) ?? 0) + 4}`);
  await page.keyboard.press("Enter");
  await widget.waitFor({ state: "hidden" });
}

/**
 * The picture of a step of the walkthrough: that part of the window. What is committed has a palette of 256 colours (Pillow's
 * `quantize`, maximum coverage): a third of the bytes, no value more than 7 of 255 away.
 */
async function illustrate(step, clip) {
  await page.screenshot({ path: path.join(walkthroughPictures, `${step}.png`), clip });
}

/** The lines from somewhat above `box` to somewhat below it, from the left edge of the editor. */
async function editorAround(box, { width, above, below }) {
  const editor = await page.locator(".editor-group-container.active").first().boundingBox();
  assert.ok(box && editor);
  const top = Math.max(editor.y, box.y - above);
  const bottom = Math.min(editor.y + editor.height, box.y + box.height + below);
  return { x: editor.x, y: top, width: Math.min(width, editor.width), height: bottom - top };
}

/** The page in a frame of a webview, from its head. */
async function pageIn(frame, height) {
  const box = await frame.frameElement().then((element) => element.boundingBox());
  assert.ok(box);
  return { ...box, height: Math.min(height, box.height) };
}

/** The line of the editor that holds `text`. Monaco writes no-break spaces. */
const line = (text) => page.locator(".monaco-editor .view-line", { hasText: new RegExp(text) }).first();

const panel = () => page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");

test("the initial weights are underlined", slow, async () => {
  await page.locator(".tab", { hasText: "mnist_tf1.py" }).waitFor(slow);
  await page.locator(".monaco-editor .squiggly-warning").first().waitFor(slow);
});

test("the hover tells the loss that this model will start with", slow, async () => {
  await goTo("random_normal");
  const word = page.locator(".monaco-editor .view-line span span", { hasText: /random_normal/ }).first();
  const hover = page.locator(".monaco-hover:visible", { hasText: "Predicted for this model" });
  for (let attempt = 0; attempt < 8 && !(await hover.count()); attempt++) {
    // Code lenses and inlay hints that arrive late move the lines: where the word is, is asked each time.
    const box = await word.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 20 + attempt, box.y + 60);
    await page.mouse.move(box.x + 4 + attempt, box.y + box.height / 2);
    await page.mouse.move(box.x + 8 + attempt, box.y + box.height / 2);
    await hover
      .first()
      .waitFor({ timeout: 4000 })
      .catch(() => undefined);
  }
  const text = await hover.first().innerText();
  assert.match(text, /first loss of about 4\d\d,\d00/);
  assert.match(text, /2\.30/);
  await page.screenshot({ path: path.join(pictures, "hover.png") });
  await illustrate("see", await editorAround(await hover.first().boundingBox(), { width: 1040, above: 20, below: 70 }));
  await page.keyboard.press("Escape");
  await page.mouse.move(5, 5);
});

test("the quick fix draws the weights as Keras does", slow, async () => {
  await goTo("random_normal");
  // The automatic request for code actions swallows a Ctrl+. that comes before its light bulb.
  await page.locator('[class*="gutter-lightbulb"]:visible, .lightBulbWidget:visible').first().waitFor({ timeout: 20_000 });
  const item = page.locator(".action-widget .monaco-list-row", { hasText: /Draw (all|these)/ }).first();
  for (let attempt = 0; attempt < 5 && !(await item.isVisible()); attempt++) {
    await page.keyboard.press("Control+.");
    await item.waitFor({ timeout: 4000 }).catch(() => page.keyboard.press("Escape"));
  }
  assert.ok(await item.isVisible(), "no fix was offered");
  await illustrate("fix", await editorAround(await item.boundingBox(), { width: 860, above: 110, below: 150 }));
  await page.keyboard.press("Enter");
  await line("glorot_uniform_initializer").waitFor({ timeout: 20_000 });
  // The run below is about the program as it was.
  await page.keyboard.press("Control+z");
  await line("random_normal").waitFor({ timeout: 20_000 });
});

test("a parity run ends in a verdict", { timeout: 240_000 }, async () => {
  await palette("Keras Parity: Run Parity Check");
  const choice = page.locator(".quick-input-widget .monaco-list-row", { hasText: "mnist_keras.py" }).first();
  await choice.waitFor({ timeout: 30_000 });
  await choice.click();
  await panel().locator("#status").waitFor({ timeout: 60_000 });
  // The run is over when it can be started again.
  await panel().locator("#run-again").waitFor({ timeout: 200_000 });
  assert.match(await panel().locator("#verdict").innerText(), /less accurate: the kernel initializer explains/);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, "panel.png") });
  await illustrate("prove", await pageIn(await webview("#verdict"), 620));
});

test("axe finds nothing wrong with the panel as VS Code shows it", slow, async () => {
  const frame = await webview("#verdict");
  // What a test evaluates is not held up by the page's content security policy.
  const { violations, passes } = await frame.evaluate(`${axe.source}; axe.run()`);
  assert.ok(passes.length > 10);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
    [],
  );
});

test("the report is exported", slow, async () => {
  await panel().locator("#export-format").selectOption("json");
  await panel().locator("#export").click();
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: 20_000 });
  // The dialog fills in its suggestion a moment after it has opened.
  const target = path.join(server.workspace, "parity-report.json");
  await waitUntil(async () => (await input.inputValue()) === target);
  await page.keyboard.press("Enter");
  await assert.doesNotReject(
    waitUntil(() => existsSync(target) && readFileSync(target, "utf8").endsWith("}\n")),
    "no report was written",
  );
  const report = JSON.parse(readFileSync(target, "utf8"));
  assert.equal(report.version, 1);
  assert.equal(report.variants.length, 2);
  assert.equal(report.finished, true);
});

test("the verdict is still there after the window is reloaded, and in the history", { timeout: 180_000 }, async () => {
  const verdict = await panel().locator("#verdict").innerText();
  // The address that the tests begin with names a file to open, and the editor then brings nothing back.
  await page.goto(`${server.url}/?folder=${encodeURIComponent(server.workspace)}`);
  await page.locator(".monaco-workbench").waitFor(slow);
  await panel().locator("#run-again").waitFor({ timeout: 90_000 });
  assert.equal(await panel().locator("#verdict").innerText(), verdict);
  await panel().locator("#show-runs").click();
  const run = page.locator(".quick-input-widget .monaco-list-row", { hasText: "mnist_tf1.py ↔ mnist_keras.py" });
  await run.first().waitFor({ timeout: 20_000 });
  assert.equal(await run.count(), 1);
  assert.match(await run.innerText(), /less accurate: the kernel initializer explains/);
  await page.keyboard.press("Escape");
});

test("Compare Models shows two models side by side, and names what differs", slow, async () => {
  await goTo("random_normal");
  await palette("Keras Parity: Compare Models");
  await page.locator('.quick-input-widget input.input[placeholder="Compare mnist_tf1.py with…"]').waitFor({ timeout: 20_000 });
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: "mnist_keras.py" }).first().click();
  await page.locator(".tab.active", { hasText: "Compare: mnist_tf1.py and mnist_keras.py" }).waitFor(slow);
  const frame = await webview("#only-matters");
  const text = await frame.locator("main, body").first().innerText();
  for (const expected of [/mnist_tf1\.py/, /mnist_keras\.py/, /kernel initializer/i]) assert.match(text, expected);
  await page.waitForTimeout(500);
  await illustrate("compare", await pageIn(frame, 620));
});

test("the walkthrough has four steps, each with its picture and a command that works", slow, async () => {
  // Beside another editor there is no room for pictures.
  await palette("View: Close All Editors");
  await page.locator(".tab").first().waitFor({ state: "detached" });
  await palette("Welcome: Open Walkthrough...");
  const choice = page.locator(".quick-input-widget .monaco-list-row", { hasText: "Find out why a model does not learn" }).first();
  await choice.waitFor({ timeout: 20_000 });
  await choice.click();
  const steps = page.locator(".gettingStartedContainer .getting-started-step");
  await steps.first().waitFor(slow);
  assert.equal(await steps.count(), 4);
  const shown = [];
  for (let index = 0; index < 4; index++) {
    await steps.nth(index).click();
    const picture = page.locator(".gettingStartedContainer .getting-started-media img");
    await waitUntil(
      async () => (await picture.count()) === 1 && (await picture.evaluate((image) => image.complete && image.naturalWidth > 0)),
    );
    const source = decodeURIComponent(await picture.evaluate((image) => image.currentSrc));
    shown.push(/media\/walkthrough\/(\w+\.png)/.exec(source)?.[1]);
    assert.ok((await picture.getAttribute("alt"))?.length > 20);
    await page.screenshot({ path: path.join(root, "test-results", `walkthrough-${index + 1}.png`) });
  }
  assert.deepEqual(shown, ["see.png", "fix.png", "compare.png", "prove.png"]);
});

/** The page, of all that webviews show, that has an element. */
async function webview(selector) {
  let found;
  await waitUntil(async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        found = frame;
    return found !== undefined;
  });
  return found;
}

async function waitUntil(condition) {
  for (let i = 0; i < 100; i++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not happen in 10 s");
}
