import { readFileSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { analyze, compareInFull, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";
import { exampleRun, failedRun, halfRun, stoppedRun } from "./harness/example-run.ts";
import { bundleCompare, openCompare } from "./harness/open-compare.ts";
import { bundlePanel, openBrowser, openPanel } from "./harness/open-panel.ts";
import { type Theme, themes } from "./harness/themes.ts";

const everyTheme = Object.keys(themes) as Theme[];
const states = { "that has ended": exampleRun, "that failed": failedRun };

let browser: Browser;
let panelFiles: ReadonlyMap<string, string>;
let compareFiles: ReadonlyMap<string, string>;
let page: Page | undefined;

beforeAll(async () => {
  [browser, panelFiles, compareFiles] = await Promise.all([openBrowser(), bundlePanel(), bundleCompare()]);
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

/** What axe finds wrong, with the elements; all of its rules of WCAG 2.2 A and AA and of good practice run. */
async function violationsOf(shown: Page): Promise<readonly string[]> {
  // What a test evaluates is not held up by the page's content security policy.
  const { violations, passes } = (await shown.evaluate(`${axe.source}; axe.run()`)) as AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ""}`).join("\n")}`);
}

describe.each(everyTheme)("in the theme %s", (theme) => {
  it.each(Object.entries(states))("axe finds nothing wrong with the panel of a run %s", async (_, events) => {
    const panel = await openPanel(browser, { files: panelFiles, theme });
    page = panel.page;
    await panel.replay(events);
    await panel.tell({ type: "fixes", differences: ["kernel-initializer"] });
    expect(await violationsOf(page)).toEqual([]);
  });

  it("axe finds nothing wrong with the page of Compare Models", async () => {
    const parser = await pythonParser();
    const [a, b] = ["mnist_keras.py", "mnist_tf1.py"].map((path) => {
      const text = readFileSync(new URL(`../../media/examples/mnist/${path}`, import.meta.url), "utf8");
      return { title: path, experiment: analyze({ path, text, module: parser.parse(text) }, defaultSettings).models[0]?.experiment };
    });
    if (!a?.experiment || !b?.experiment) throw new Error("an example has no model");
    const compare = await openCompare(browser, { files: compareFiles, theme });
    page = compare.page;
    await compare.tell({
      type: "comparison",
      a: { title: a.title, name: a.experiment.name },
      b: { title: b.title, name: b.experiment.name },
      comparison: compareInFull(a.experiment, b.experiment),
    });
    await page.locator("summary").click();
    expect(await violationsOf(page)).toEqual([]);
  });
});

it.each([
  ["under way", halfRun],
  ["that was stopped", stoppedRun],
] as const)("axe finds nothing wrong with the panel of a run %s", async (_, events) => {
  const panel = await openPanel(browser, { files: panelFiles });
  page = panel.page;
  await panel.replay(events);
  expect(await violationsOf(page)).toEqual([]);
});

it("zoomed to 200 %, the panel can be used without scrolling to the side", async () => {
  const panel = await openPanel(browser, { files: panelFiles, width: 450, height: 450 });
  page = panel.page;
  await panel.replay(exampleRun);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const hidden = await page
    .locator("button:visible, select:visible")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).map(({ id }) => id));
  expect(hidden).toEqual([]);
});

it("moves nothing for who asks for reduced motion", async () => {
  const panel = await openPanel(browser, { files: panelFiles });
  page = panel.page;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await panel.replay(halfRun);
  const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
  expect(running).toBe(0);
});
