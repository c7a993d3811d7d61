import * as esbuild from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { CompareHostMessage, ComparePageMessage } from "../../../src/protocol/compare-message.ts";
import { applyTheme } from "./open-panel.ts";
import { type Theme, themes } from "./themes.ts";

export interface ComparePanel {
  readonly page: Page;
  /** Everything that the console and the content security policy complained about. */
  readonly complaints: readonly string[];
  tell(message: ComparePageMessage): Promise<void>;
  /** What the page has told its host. */
  sent(): Promise<readonly CompareHostMessage[]>;
}

const address = "http://compare.test/";
/** What src/webview/compare/main.tsx says it needs, and nothing more. */
const policy = "default-src 'none'; script-src 'nonce-compare'; style-src 'self'";
const html = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <link rel="stylesheet" href="compare.css">
  <title>Compare Models</title>
</head>
<body>
  <main id="root"></main>
  <script nonce="compare" src="compare.js"></script>
</body>
</html>`;

/** The page's script and stylesheet, bundled as for the extension. */
export async function bundleCompare(): Promise<ReadonlyMap<string, string>> {
  // @ts-expect-error The build script is plain JavaScript.
  const { bundles } = (await import("../../../scripts/build.mjs")) as { bundles: Record<string, esbuild.BuildOptions> };
  const { outputFiles = [] } = await esbuild.build({ ...bundles.compare, sourcemap: false, write: false, outfile: "compare.js" });
  return new Map(outputFiles.map(({ path, text }) => [path.endsWith(".css") ? "compare.css" : "compare.js", text]));
}

interface Look {
  readonly files: ReadonlyMap<string, string>;
  readonly theme?: Theme;
  readonly width?: number;
}

/** The page as the editor shows it: the theme's variables on the root, a strict content security policy, a host that listens. */
export async function openCompare(browser: Browser, { files, theme = "dark", width = 900 }: Look): Promise<ComparePanel> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    if (body !== undefined) return route.fulfill({ body, contentType: name.endsWith(".css") ? "text/css" : "text/javascript" });
    return route.fulfill({ body: html, contentType: "text/html", headers: { "content-security-policy": policy } });
  });
  await page.addInitScript((colors) => {
    const sent: unknown[] = [];
    Object.assign(window, { sent, acquireVsCodeApi: () => ({ postMessage: (message: unknown) => sent.push(message) }) });
    for (const [name, value] of Object.entries(colors)) document.documentElement?.style.setProperty(`--vscode-${name}`, value);
  }, themes[theme]);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { sent: unknown[] }).sent.length > 0);
  await applyTheme(page, theme);
  return {
    page,
    complaints,
    tell: (message) =>
      page.evaluate(async (text) => {
        window.postMessage(JSON.parse(text), "*");
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, JSON.stringify(message)),
    sent: () => page.evaluate(() => (window as unknown as { sent: CompareHostMessage[] }).sent),
  };
}
