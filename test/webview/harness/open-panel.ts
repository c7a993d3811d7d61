import * as esbuild from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import type { HostMessage, PanelMessage } from "../../../src/protocol/panel-message.ts";
import type { ParityEvent } from "../../../src/protocol/parity-event.ts";
import { type Theme, themes } from "./themes.ts";

export interface Panel {
  readonly page: Page;
  /** Everything that the console and the content security policy complained about. */
  readonly complaints: readonly string[];
  tell(...messages: readonly PanelMessage[]): Promise<void>;
  replay(events: readonly ParityEvent[]): Promise<void>;
  /** What the page has told its host. */
  sent(): Promise<readonly HostMessage[]>;
}

declare global {
  interface Window {
    sent: HostMessage[];
    /** What the page keeps for a reload. */
    kept: unknown;
  }
}

const address = "http://panel.test/";
/** What src/webview/main.tsx says it needs, and nothing more. */
const policy = "default-src 'none'; script-src 'nonce-panel'; style-src 'self'";

/** The Chromium of the tests. */
export async function openBrowser(): Promise<Browser> {
  // @ts-expect-error The set-up script is plain JavaScript.
  const { chromiumArguments, findChromium } = (await import("../../../scripts/vscode/setup-chromium.mjs")) as {
    chromiumArguments: readonly string[];
    findChromium: () => string | undefined;
  };
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Chromium was not found. Install it, or name it in CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: [...chromiumArguments] });
}

/** The page's script and stylesheet, bundled as for the extension. */
export async function bundlePanel(): Promise<ReadonlyMap<string, string>> {
  // @ts-expect-error The build script is plain JavaScript.
  const { bundles } = (await import("../../../scripts/build.mjs")) as { bundles: Record<string, esbuild.BuildOptions> };
  const { outputFiles = [] } = await esbuild.build({ ...bundles.webview, sourcemap: false, write: false, outfile: "webview.js" });
  return new Map(outputFiles.map(({ path, text }) => [path.endsWith(".css") ? "webview.css" : "webview.js", text]));
}

interface PanelLook {
  readonly files: ReadonlyMap<string, string>;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

/** The panel's page as the editor shows it: the theme's variables on the root, a strict content security policy, a host that listens. */
export async function openPanel(browser: Browser, { files, theme = "dark", width = 900, height = 900 }: PanelLook): Promise<Panel> {
  const page = await browser.newPage({ viewport: { width, height } });
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
    window.sent = [];
    window.kept = null;
    const api = {
      postMessage: (message: HostMessage) => window.sent.push(message),
      setState: (state: unknown) => {
        window.kept = state;
      },
    };
    Object.assign(window, { acquireVsCodeApi: () => api });
    for (const [name, value] of Object.entries(colors)) document.documentElement?.style.setProperty(`--vscode-${name}`, value);
  }, themes[theme]);
  await page.goto(address);
  await page.waitForFunction(() => window.sent.length > 0);
  await applyTheme(page, theme);
  const tell = async (...messages: readonly PanelMessage[]) => {
    // Messages reach a webview as JSON. The page draws some time after the last one; its charts take another few frames.
    await page.evaluate(
      async (texts) => {
        const told = new Promise((resolve) => {
          window.addEventListener("message", ({ data }) => data === "told" && resolve(null));
        });
        for (const text of texts) window.postMessage(JSON.parse(text), "*");
        window.postMessage("told", "*");
        await told;
        await new Promise((resolve) => setTimeout(resolve, 80));
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      messages.map((message) => JSON.stringify(message)),
    );
  };
  return {
    page,
    complaints,
    tell,
    replay: (events) => tell({ type: "reset" }, ...events.map((event) => ({ type: "event", event }) as const)),
    sent: () => page.evaluate(() => window.sent),
  };
}

/** As the editor does it: variables on the root, the theme's kind as a class of the body. */
export async function applyTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(
    ({ colors, kind }) => {
      document.documentElement.removeAttribute("style");
      for (const [name, value] of Object.entries(colors)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
      document.body.className = `vscode-${kind}`;
    },
    { colors: themes[theme], kind: theme },
  );
}

const html = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="stylesheet" href="webview.css">
  <title>Parity Check</title>
</head>
<body>
  <main id="root"></main>
  <script nonce="panel" src="webview.js"></script>
</body>
</html>`;
