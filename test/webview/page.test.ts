import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { curvesOf } from "../../src/webview/curves.ts";
import { formatMean } from "../../src/webview/format.ts";
import { advanceRun, emptyRun } from "../../src/webview/run-state.ts";
import { exampleRun, failedRun, halfRun, stoppedRun, verdict } from "./harness/example-run.ts";
import { applyTheme, bundlePanel, openBrowser, openPanel, type Panel } from "./harness/open-panel.ts";
import type { Theme } from "./harness/themes.ts";

let browser: Browser;
let files: ReadonlyMap<string, string>;
let panel: Panel;

beforeAll(async () => {
  [browser, files] = await Promise.all([openBrowser(), bundlePanel()]);
});
afterAll(() => browser?.close());

async function open(look: { readonly theme?: Theme; readonly width?: number } = {}): Promise<Panel> {
  panel = await openPanel(browser, { files, ...look });
  return panel;
}
// Every test runs under the strict content security policy, which must have nothing to complain about.
afterEach(async () => {
  const { complaints, page } = panel;
  await page.close();
  expect(complaints).toEqual([]);
});

describe("the panel", () => {
  it("says that it listens, and shows the verdict of a replayed run", async () => {
    const { page, replay, sent } = await open();
    expect(await sent()).toEqual([{ type: "ready" }]);
    await replay(exampleRun);
    expect((await page.locator("#verdict").textContent())?.replaceAll("\u00a0", " ")).toBe(verdict.sentence);
    expect(await page.locator("#engine").textContent()).toMatch(/^wasm 4\.22\.0\s+tfjs-node is not installed/);
    expect(await page.locator("#attribution li").allTextContents()).toEqual([
      expect.stringMatching(/Kernel initializer.*46\.3 points.*71 %.*41\.2 to 51\.4/),
      expect.stringMatching(/Depth.*18\.1 points.*28 %/),
      expect.stringMatching(/4 small differences together.*0\.9 points.*−0\.8 to 2\.6/),
    ]);
  });

  it("shows the same after the events are told again", async () => {
    const { page, replay } = await open();
    await replay(halfRun);
    const before = await page.locator("#root").textContent();
    await replay(halfRun);
    expect(await page.locator("#root").textContent()).toBe(before);
  });

  it("can be used with the keyboard alone, and shows the focus", async () => {
    const { page, replay, tell, sent } = await open();
    await replay(exampleRun);
    await tell({ type: "fixes", differences: ["kernel-initializer"] });
    const reached: string[] = [];
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ""));
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline, reached.at(-1)).toBe("solid");
      await page.keyboard.press("Enter");
    }
    expect(reached.slice(0, 4)).toEqual(["run-again", "export-json", "export-markdown", "toggle-table"]);
    expect(await sent()).toEqual([
      { type: "ready" },
      { type: "run-again" },
      { type: "export", format: "json" },
      { type: "export", format: "markdown" },
      { type: "open-place", path: "/programs/mnist_keras.py", line: 25, column: 5 },
      { type: "open-place", path: "/programs/mnist_tf1.py", line: 40, column: 5 },
      { type: "apply-fix", difference: "kernel-initializer" },
      { type: "open-place", path: "/programs/mnist_keras.py", line: 25, column: 5 },
    ]);
  });

  it("stops a run, and exports only what there is", async () => {
    const { page, replay, sent } = await open();
    await replay(halfRun);
    await page.locator("#export-json").click({ force: true });
    await page.locator("#stop").click();
    expect(await sent()).toEqual([{ type: "ready" }, { type: "stop" }]);
    await replay(stoppedRun);
    expect(await page.locator("#stop").count()).toBe(0);
    await page.locator("#export-markdown").click();
    expect((await sent()).at(-1)).toEqual({ type: "export", format: "markdown" });
  });

  it("says that a fix is applied", async () => {
    const { page, replay, tell } = await open();
    await replay(exampleRun);
    await tell({ type: "fixes", differences: ["depth"] }, { type: "fix-applied", difference: "depth" });
    expect(await page.locator("#differences tr", { hasText: "Depth" }).textContent()).toMatch(/Applied/);
    expect(await page.locator("#differences vscode-button").count()).toBe(0);
  });

  it("has a table twin with the numbers of the chart", async () => {
    const { page, replay } = await open();
    await replay(exampleRun);
    await expect.poll(() => page.locator("#curves canvas").count()).toBe(2);
    await page.locator("#toggle-table").click();
    const state = exampleRun.reduce(advanceRun, emptyRun);
    for (const measure of ["accuracy", "loss"] as const) {
      const shown = await page
        .locator(`#table-${measure} tbody tr`)
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
      const [a, b] = curvesOf(state, measure);
      const rows = a.points.map((point, epoch) => [point, b.points[epoch]].map((one) => (one ? formatMean(one, measure) : "–")));
      expect(shown).toEqual(measure === "accuracy" ? rows.slice(1) : rows);
    }
  });

  it("speaks at most every three seconds", async () => {
    const { page, replay, tell } = await open();
    await replay(halfRun);
    await page.evaluate(() => {
      const region = document.querySelector("[aria-live=polite]");
      const times: number[] = [];
      Object.assign(window, { times });
      if (region)
        new MutationObserver(() => times.push(performance.now())).observe(region, { childList: true, characterData: true, subtree: true });
    });
    for (let second = 0; second < 12; second++) {
      await tell({ type: "event", event: { type: "progress", fraction: second / 20, secondsElapsed: second, secondsLeft: 50 - second } });
      await page.waitForTimeout(180);
    }
    const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    expect(times.length).toBeGreaterThanOrEqual(1);
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeGreaterThan(2900);
    expect(await page.locator("#announcement").textContent()).toMatch(/trials done/);
  });

  it("tells what failed, what to do, and where", async () => {
    const { page, replay, sent } = await open();
    await replay(failedRun);
    expect(await page.locator("#status").textContent()).toMatch(/dense_2 is unknown.*Give the number of units.*line 42/);
    await page.locator("#status button").click();
    expect((await sent()).at(-1)).toEqual({ type: "open-place", path: "/programs/mnist_tf1.py", line: 42, column: 5 });
  });

  it.each([480, 900, 1400])("needs no scrolling to the side at %i pixels", async (width) => {
    const { page, replay } = await open({ width });
    await replay(exampleRun);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it("draws its charts anew when the theme changes", async () => {
    const { page, replay } = await open({ theme: "dark" });
    await replay(exampleRun);
    const picture = () =>
      page
        .locator("#curves canvas")
        .first()
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await applyTheme(page, "high-contrast-light");
    await expect.poll(picture).not.toBe(before);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});
