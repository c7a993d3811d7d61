import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
// @ts-expect-error The set-up scripts are plain JavaScript.
import { chromiumArguments, findChromium } from "../../scripts/vscode/setup-chromium.mjs";
// @ts-expect-error The set-up scripts are plain JavaScript.
import { startCodeServer } from "../../scripts/vscode/start-code-server.mjs";

export interface Activation {
  /** Milliseconds until it was done. */
  readonly wall: number;
  /** Milliseconds of processor time that the extension host took meanwhile. */
  readonly processor: number;
}

/** Each of `times` activations, every one in a new extension host of a real VS Code. */
export async function measureActivation(times: number): Promise<readonly Activation[]> {
  const server = await startCodeServer({ driver: true });
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
  const folder = mkdtempSync(path.join(tmpdir(), "bench-activation-"));
  try {
    const payload = JSON.stringify([
      ["extensionDevelopmentPath", server.remote(path.resolve("."))],
      ["extensionTestsPath", server.remote(path.resolve("dist/bench/editor/activation-probe.js"))],
      ["skipWelcome", "true"],
    ]);
    const address = `${server.url}/?${new URLSearchParams({ folder, payload })}`;
    const measured: Activation[] = [];
    while (measured.length < times) measured.push(await activateOnce(browser, address));
    return measured;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function activateOnce(browser: Browser, address: string): Promise<Activation> {
  const page = await browser.newPage();
  let lines = "";
  try {
    const exit = new Promise<void>((resolve, reject) => {
      page.once("crash", () => reject(new Error("The page crashed.")));
      setTimeout(() => reject(new Error(`No result after a minute.\n${lines}`)), 60_000).unref();
      void page.exposeFunction("codeAutomationLog", (_: string, args: readonly unknown[]) => {
        lines += `${args.join(" ")}\n`;
      });
      void page.exposeFunction("codeAutomationExit", () => resolve());
    });
    await page.goto(address);
    await exit;
    const [, wall, processor] = /activation ([\d.]+) ([\d.]+)/.exec(lines) ?? [];
    if (wall === undefined) throw new Error(`The probe has not spoken.\n${lines}`);
    return { wall: Number(wall), processor: Number(processor) };
  } finally {
    await page.close();
  }
}
