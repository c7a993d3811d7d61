import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
// @ts-expect-error The set-up scripts are plain JavaScript.
import { chromiumArguments, findChromium } from "../../scripts/vscode/setup-chromium.mjs";
import { analyze, defaultSettings } from "../../src/core/index.ts";
import { pythonParser } from "../support/python-parser.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(path.join(root, "media/examples/mnist/mnist_tf1.py"), "utf8");

it("analyses in a browser as it does in Node", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-browser-"));
  const outfile = path.join(folder, "core.js");
  await esbuild.build({
    entryPoints: [path.join(root, "src/core/index.ts")],
    outfile,
    bundle: true,
    platform: "browser",
    format: "esm",
    logLevel: "error",
  });
  const files: Record<string, [string, string]> = {
    "/": ["text/html", ""],
    "/core.js": ["text/javascript", outfile],
    "/runtime.wasm": ["application/wasm", fileURLToPath(import.meta.resolve("web-tree-sitter/web-tree-sitter.wasm"))],
    "/python.wasm": ["application/wasm", fileURLToPath(import.meta.resolve("tree-sitter-python/tree-sitter-python.wasm"))],
  };
  const server = createServer(({ url }, response) => {
    const [type, file] = files[url ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", type).end(file === "" ? "" : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: findChromium() as string, headless: true, args: chromiumArguments as string[] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // As text: a function's imports would be rewritten for Node before they get to the page.
    const found = await page.evaluate(`(async () => {
      const core = await import(location.origin + "/core.js");
      const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
      const parser = await core.createPythonParser({ runtimeWasm: await bytes("/runtime.wasm"), grammarWasm: await bytes("/python.wasm") });
      const text = ${JSON.stringify(text)};
      return core.analyze({ path: "program.py", text, module: parser.parse(text) }, ${JSON.stringify(defaultSettings)});
    })()`);
    const parser = await pythonParser();
    const here = analyze({ path: "program.py", text, module: parser.parse(text) }, defaultSettings);
    expect(here.diagnostics.length).toBeGreaterThan(0);
    expect(found).toEqual(JSON.parse(JSON.stringify(here)));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
