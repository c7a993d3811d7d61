import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { analyze, compareInFull, defaultSettings } from "../../src/core/index.ts";
import { type ComparePageMessage, parseCompareHostMessage } from "../../src/protocol/compare-message.ts";
import { pythonParser } from "../support/python-parser.ts";
import { bundleCompare, type ComparePanel, openCompare } from "./harness/open-compare.ts";
import { openBrowser } from "./harness/open-panel.ts";
import { type Theme, themes } from "./harness/themes.ts";

let browser: Browser;
let files: ReadonlyMap<string, string>;
let panel: ComparePanel;
const parser = await pythonParser();

function lift(path: string) {
  const text = readFileSync(new URL(`../../media/examples/mnist/${path}`, import.meta.url), "utf8");
  const [model] = analyze({ path, text, module: parser.parse(text) }, defaultSettings).models;
  if (!model) throw new Error(`no model in ${path}`);
  return model.experiment;
}

const [keras, graph] = [lift("mnist_keras.py"), lift("mnist_tf1.py")];
const message: ComparePageMessage = {
  type: "comparison",
  a: { title: "mnist_keras.py", name: keras.name },
  b: { title: "mnist_tf1.py", name: graph.name },
  comparison: compareInFull(keras, { ...graph, evaluation: null }),
};

beforeAll(async () => {
  [browser, files] = await Promise.all([openBrowser(), bundleCompare()]);
});
afterAll(() => browser?.close());
// Every test runs under the strict content security policy, which must have nothing to complain about.
afterEach(async () => {
  const { complaints, page } = panel;
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(look: { readonly theme?: Theme; readonly width?: number } = {}): Promise<ComparePanel> {
  panel = await openCompare(browser, { files, ...look });
  await panel.tell(message);
  return panel;
}

describe("the page of Compare Models", () => {
  it("shows the differences first, and folds what is the same", async () => {
    const { page } = await open();
    expect(await page.locator("h1").textContent()).toBe("7 differences");
    expect(await page.locator("h2").allTextContents()).toEqual([
      "Usually change the result",
      "May change the result",
      "Cannot change the trained model",
    ]);
    const first = page.locator("tbody tr").first();
    expect(await first.textContent()).toMatch(/Kernel initializer.*glorot_uniform.*N\(0, 1\)/);
    expect(await page.locator("#same table").isVisible()).toBe(false);
    await page.locator("summary").click();
    expect(await page.locator("#same").textContent()).toMatch(/parts the same in both.*batch size.*128 examples/s);
  });

  it("can leave out what cannot change the model, and copies what it shows", async () => {
    const { page, sent } = await open();
    await page.locator("#only-matters").check();
    expect(await page.locator("h2").allTextContents()).toEqual(["Usually change the result", "May change the result"]);
    await page.locator("#copy").click();
    await page.locator("#only-matters").uncheck();
    await page.locator("#copy").click();
    expect((await sent()).slice(1)).toEqual([
      { type: "copy-markdown", what: "what-matters" },
      { type: "copy-markdown", what: "all" },
    ]);
    await panel.tell({ type: "copied" });
    expect(await page.locator("[aria-live]").textContent()).toBe("Copied as Markdown.");
  });

  it("leads to both lines, with the keyboard alone", async () => {
    const { page, sent } = await open();
    const reached: (string | null)[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute("aria-label") || null));
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe("solid");
    }
    expect(reached.slice(0, 2)).toEqual(["only-matters", "copy"]);
    expect(reached[2]).toMatch(/^Kernel initializer of A: open line \d+$/);
    expect(reached[3]).toMatch(/^Kernel initializer of B: open line \d+$/);
    await page.keyboard.press("Enter");
    const told = (await sent()).at(-1);
    expect(told).toMatchObject({ type: "open-place", side: "b", path: "mnist_tf1.py" });
    expect(parseCompareHostMessage(told)).toEqual(told);
  });

  it("takes a newer comparison in place and says so, and keeps the last one when a model goes", async () => {
    const { page } = await open();
    await page.locator("#only-matters").check();
    await panel.tell({ ...message, comparison: compareInFull(keras, keras) } as ComparePageMessage);
    expect(await page.locator("h1").textContent()).toBe("No difference: both describe the same experiment");
    expect(await page.locator("#only-matters").isChecked()).toBe(true);
    expect(await page.locator("[aria-live]").textContent()).toBe("Compared again: 0 differences.");
    await panel.tell({ type: "gone", title: "mnist_tf1.py" });
    expect(await page.locator(".problem").textContent()).toMatch(/mnist_tf1\.py is not there any more/);
  });

  it.each(Object.keys(themes) as Theme[])("is readable in the theme %s and in a narrow column", async (theme) => {
    const { page } = await open({ theme, width: 420 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    const folder = process.env.COMPARE_SCREENSHOTS;
    if (folder) await page.screenshot({ path: `${folder}/${theme}-narrow.png`, fullPage: true });
    await page.setViewportSize({ width: 1000, height: 900 });
    if (folder) await page.screenshot({ path: `${folder}/${theme}.png`, fullPage: true });
    const style = [...files.values()].find((text) => text.includes(".models")) ?? "";
    expect(style).not.toMatch(/#[0-9a-f]{3,8}\b(?=[;}])|rgb\(/i);
  });
});
