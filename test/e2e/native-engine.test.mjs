// The dialogs of *Install Native Engine…* and *Remove Native Engine*, in the packaged extension in a real VS Code. What is installed
// comes from a mirror of the native engine that the set-up has put into the cache.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { cacheFolder } from "../../scripts/cache.mjs";
import { chromiumArguments, findChromium } from "../../scripts/vscode/setup-chromium.mjs";
import { startCodeServer } from "../../scripts/vscode/start-code-server.mjs";
import { runFromPalette } from "../support/command-palette.mjs";
import { startEngineMirror } from "../support/engine-mirror.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const slow = { timeout: 120_000 };
const installed = path.join(cacheFolder(), "tfjs-node-4.22.0");
const isThere = process.platform === "linux" && existsSync(path.join(installed, "package-lock.json"));
if (!isThere && process.env.CI) throw new Error("There is no native engine in the cache: node scripts/setup-tfjs-node.mjs --required");

describe("the native engine", { skip: isThere ? false : "no native engine in the cache to make a mirror of" }, () => {
  let files;
  let cache;
  let place;
  let mirror;
  let server;
  let browser;
  let page;

  before(async () => {
    mkdirSync(path.join(root, "test-results"), { recursive: true });
    files = mkdtempSync(path.join(os.tmpdir(), "kp-native-"));
    cache = path.join(files, "cache");
    place = path.join(cache, "keras-parity", "tfjs-node-4.22.0");
    mirror = await startEngineMirror(installed);
    const env = { ...mirror.env, XDG_CACHE_HOME: cache, npm_config_cache: path.join(files, "npm") };
    server = await startCodeServer({
      extensions: [process.env.KERAS_PARITY_VSIX],
      workspace: path.join(root, "media/examples/mnist"),
      env,
    });
    browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const file = server.remote(path.join(server.workspace, "mnist_tf1.py"));
    const payload = JSON.stringify([
      ["openFile", file],
      ["skipWelcome", "true"],
    ]);
    await page.goto(`${server.url}/?folder=${encodeURIComponent(server.workspace)}&payload=${encodeURIComponent(payload)}`);
    await page.locator(".monaco-editor .squiggly-warning, .codelens-decoration").first().waitFor(slow);
  }, slow);

  after(async () => {
    await browser?.close();
    await server?.stop();
    mirror?.stop();
    rmSync(files, { recursive: true, force: true });
  }, slow);

  let picture = 0;
  afterEach(async () => {
    await page?.screenshot({ path: path.join(root, "test-results", `native-engine-${++picture}.png`) }).catch(() => undefined);
  });

  const dialog = () => page.locator(".monaco-dialog-box");
  const toast = (text) => page.locator(".notification-toast", { hasText: text }).first();

  const palette = (command) => runFromPalette(page, command);

  async function answer(button) {
    await dialog().locator(".monaco-button", { hasText: button }).click();
    await dialog().waitFor({ state: "detached" });
  }

  async function install() {
    await palette("Keras Parity: Install Native Engine");
    await dialog().waitFor(slow);
  }

  /** Nothing of an installation that did not come to its end. */
  async function nothingIsLeft() {
    const left = () =>
      existsSync(path.dirname(place)) ? readdirSync(path.dirname(place)).filter((name) => name.startsWith("tfjs-node")) : [];
    for (let waited = 0; waited < 20_000 && left().length > 0; waited += 100) await page.waitForTimeout(100);
    assert.deepEqual(left(), []);
  }

  test("is not installed before its source, size and place were told, and agreed to", slow, async () => {
    await install();
    const text = await dialog().innerText();
    assert.match(text, /Install TensorFlow's own library/);
    assert.match(text, /From: npm: @tensorflow\/tfjs-node 4\.22\.0/);
    assert.match(text, /Download: about \d+ MB; on the disk: about \d+ MB/);
    assert.ok(text.includes(`To: ${place}`), text);
    await page.screenshot({ path: path.join(root, "test-results", "native-engine-consent.png") });
    await answer("Cancel");
    await nothingIsLeft();
  });

  test("says what to do where nothing can be downloaded", slow, async () => {
    mirror.mode = "drop";
    await install();
    await answer("Download and Install");
    const told = toast("The native engine could not be installed");
    await told.waitFor(slow);
    assert.match(await told.innerText(), /The download did not get through.*HTTPS_PROXY/s);
    await nothingIsLeft();
    await told.locator(".codicon-notifications-clear").click();
  });

  test("leaves nothing behind when it is cancelled on the way", slow, async () => {
    mirror.mode = "hang";
    await install();
    await answer("Download and Install");
    const progress = toast("Installing the npm package");
    await progress.waitFor(slow);
    await page.screenshot({ path: path.join(root, "test-results", "native-engine-progress.png") });
    await progress.locator(".monaco-button", { hasText: "Cancel" }).click();
    await progress.waitFor({ state: "detached", timeout: 20_000 });
    await nothingIsLeft();
  });

  test("is installed, tried out, and then offered for removal", { timeout: 300_000 }, async () => {
    mirror.mode = "serve";
    await install();
    await answer("Download and Install");
    await toast("Installing the npm package").waitFor(slow);
    const ready = toast("The native engine is ready");
    await Promise.race([
      ready.waitFor({ timeout: 280_000 }),
      toast("could not be installed")
        .waitFor({ timeout: 280_000 })
        .then(async () => assert.fail(await toast("could not be installed").innerText())),
    ]);
    assert.ok(existsSync(path.join(place, "node_modules/@tensorflow/tfjs-node/lib/napi-v8/tfjs_binding.node")));
    await page.keyboard.press("F1");
    const widget = page.locator(".quick-input-widget");
    await widget.locator("input.input").fill(">Keras Parity: ");
    await widget.locator(".monaco-list-row", { hasText: "Remove Native Engine" }).waitFor();
    assert.equal(await widget.locator(".monaco-list-row", { hasText: "Install Native Engine" }).count(), 0);
    await page.keyboard.press("Escape");
  });

  test("is removed, after it was asked for once more", slow, async () => {
    await palette("Keras Parity: Remove Native Engine");
    await dialog().waitFor(slow);
    assert.ok((await dialog().innerText()).includes(place));
    await page.screenshot({ path: path.join(root, "test-results", "native-engine-removal.png") });
    await answer("Cancel");
    assert.ok(existsSync(place));
    await palette("Keras Parity: Remove Native Engine");
    await dialog().waitFor(slow);
    await answer("Remove");
    await toast("The native engine was removed").waitFor(slow);
    await nothingIsLeft();
  });
});
