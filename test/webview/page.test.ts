import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chartLines } from "../../src/webview/chart-lines.ts";
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
    for (let press = 0; press < 15; press++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ""));
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline, reached.at(-1)).toBe("solid");
      // A list of choices would open, and the charts with their controls go.
      if (!["export-format", "chart-axis", "toggle-table"].includes(reached.at(-1) ?? "")) await page.keyboard.press("Enter");
    }
    expect(reached.slice(0, 10)).toEqual([
      "run-again",
      "other-seed",
      "more-repeats",
      "export-format",
      "export",
      "show-runs",
      "toggle-table",
      "chart-axis",
      "chart-smoothing",
      "chart-trials",
    ]);
    expect(await sent()).toEqual([
      { type: "ready" },
      { type: "run-next", what: "again" },
      { type: "run-next", what: "otherSeed" },
      { type: "run-next", what: "moreRepeats" },
      { type: "export", format: "markdown", page: null },
      { type: "show-runs" },
      { type: "open-place", path: "/programs/mnist_keras.py", line: 25, column: 5 },
      { type: "open-place", path: "/programs/mnist_tf1.py", line: 40, column: 5 },
      { type: "apply-fix", difference: "kernel-initializer" },
      { type: "open-place", path: "/programs/mnist_keras.py", line: 25, column: 5 },
    ]);
  });

  it("stops a run, and exports only what there is", async () => {
    const { page, replay, sent } = await open();
    await replay(halfRun);
    await page.locator("#export").click({ force: true });
    await page.locator("#stop").click();
    expect(await sent()).toEqual([{ type: "ready" }, { type: "stop" }]);
    await replay(stoppedRun);
    expect(await page.locator("#stop").count()).toBe(0);
    await page.locator("#export-format").selectOption("json");
    await page.locator("#export").click();
    expect((await sent()).at(-1)).toEqual({ type: "export", format: "json", page: null });
    await page.locator("#continue").click();
    expect((await sent()).at(-1)).toEqual({ type: "run-next", what: "continue" });
  });

  it("holds a run and goes on with it", async () => {
    const { page, replay, tell, sent } = await open();
    await replay(halfRun);
    await page.locator("#pause").click();
    await tell({ type: "event", event: { type: "paused" } });
    expect(await page.locator("#status").textContent()).toMatch(/^Paused · \d+ of 27 trials done/);
    await page.locator("#resume").click();
    await tell({ type: "event", event: { type: "resumed" } });
    expect(await page.locator("#pause").count()).toBe(1);
    expect((await sent()).slice(1)).toEqual([{ type: "pause" }, { type: "resume" }]);
  });

  it("keeps the name of its run for a reload", async () => {
    const { page, tell } = await open();
    await tell({ type: "run", id: "f00" });
    expect(await page.evaluate(() => window.kept)).toEqual({ run: "f00" });
  });

  it("names the line that the pointer is near to", async () => {
    const { page, replay } = await open();
    await replay(exampleRun);
    await page.locator("#chart-trials").check();
    const area = page.locator("#curves .u-over").first();
    const names = new Set<string>();
    // A chart that is drawn anew is another element.
    await expect
      .poll(() =>
        area
          .scrollIntoViewIfNeeded({ timeout: 1000 })
          .then(() => true)
          .catch(() => false),
      )
      .toBe(true);
    const box = await area.boundingBox();
    for (let y = 2; y < (box?.height ?? 0); y += 2) {
      await page.mouse.move((box?.x ?? 0) + 0.75 * (box?.width ?? 0), (box?.y ?? 0) + y);
      names.add((await page.locator("#curves .pointed").first().textContent()) ?? "");
    }
    const seen = [...names].join("\n");
    expect(seen).toMatch(/^A: mean of 3 repeats: 9\d\.\d %$/m);
    expect(seen).toMatch(/^mnist_tf1\.py with .+ of A, repeat \d of 3: \d+\.\d %$/m);
  });

  it.each([
    ["step", 376],
    ["seconds", 5.6],
  ] as const)("draws its charts along %s too", async (axis, end) => {
    const { page, replay } = await open();
    await replay(exampleRun);
    await page.locator("#chart-axis").selectOption(axis);
    const state = exampleRun.reduce(advanceRun, emptyRun);
    const view = { measure: "loss", axis, smoothing: 0.5, trials: "all" } as const;
    expect(Math.max(...chartLines(state, view).flatMap(({ xs }) => xs))).toBeCloseTo(end);
    expect(await page.locator("#curves canvas").count()).toBe(2);
  });

  it("tells how both networks begin, predicted and measured", async () => {
    const { page, replay } = await open();
    await replay(exampleRun);
    expect(await page.locator("#start summary").textContent()).toMatch(
      /loss of A: 2\.37 predicted, 2\.38 measured; loss of B: 464,000 predicted/,
    );
    await page.locator("#start summary").click();
    expect(await page.locator("#start-b tbody tr").first().textContent()).toMatch(/^dense_18,0008,160 ±/);
    expect(await page.locator("#gradients-a tbody tr").count()).toBe(3);
    expect(await page.locator("#start .histogram rect").count()).toBe(48);
  });

  it("exports itself as a page and as a picture", async () => {
    const { page, replay, sent } = await open();
    await replay(exampleRun);
    await expect.poll(() => page.locator("#curves canvas").count()).toBe(2);
    for (const format of ["html", "png"]) {
      await page.locator("#export-format").selectOption(format);
      await page.locator("#export").click();
    }
    const [html, png] = (await sent()).flatMap((message) => (message.type === "export" ? [message] : []));
    expect(html?.page?.content.includes("the kernel initializer explains")).toBe(true);
    expect(html?.page?.content.match(/<img src="data:image\/png;base64,/g)?.length).toBe(2);
    expect(html?.page?.content.match(/<(vscode-button|select|button|canvas|script)/)).toBeNull();
    expect(html?.page?.style.includes("--vscode-editor-background")).toBe(true);
    const bytes = Buffer.from(png?.page?.content ?? "", "base64");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(400);
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
    expect(await page.locator("#table-trials tbody tr").count()).toBe(27);
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
