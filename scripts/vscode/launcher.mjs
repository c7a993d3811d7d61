#!/usr/bin/env node
// Stands in for the desktop `code` binary under @vscode/test-electron: takes its arguments, runs the extension's tests in
// code-server's extension host with the workbench in headless Chromium, and exits with the tests' exit code.
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "./setup-chromium.mjs";
import { startCodeServer } from "./start-code-server.mjs";

const limit = 300_000;
/** The workbench's own lines come by the same road as the tests' output. */
const noise =
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection|\[AgentHost|\[AccountPolicy|\[ChatModel|\[Service Worker\]|Updating additional|Ignoring fetching|Error: Could not locate the bindings|getaddrinfo)/;
const hostEnd = /Extension Host Process exited with code: (\S+), signal: (\w+)/;

const { developmentPaths, testsPath, folder } = readArguments(process.argv.slice(2));
let server;
let browser;
let isDone = false;

async function finish(code, why) {
  if (isDone) return;
  isDone = true;
  if (why) console.error(`launcher: ${why}`);
  if (code !== 0 && server) console.error(server.log().split("\n").slice(-20).join("\n"));
  await Promise.race([browser?.close().catch(() => undefined), wait(5000)]);
  await server?.stop();
  process.exit(code);
}
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => finish(130, name));
setTimeout(() => finish(124, `no result after ${limit / 1000} s`), limit);

try {
  server = await startCodeServer({ driver: true, version: process.env.KERAS_PARITY_CODE_SERVER });
  browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("crash", () => finish(1, "the page crashed"));
  // Both must be there before the workbench loads.
  await page.exposeFunction("codeAutomationLog", (type, args) => {
    if (!noise.test(String(args[0]))) (console[type] ?? console.log)(...args);
  });
  await page.exposeFunction("codeAutomationExit", (code) => void afterExit(code));
  const payload = [
    ...developmentPaths.map((place) => ["extensionDevelopmentPath", server.remote(path.resolve(place))]),
    ["extensionTestsPath", server.remote(path.resolve(testsPath))],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  const query = new URLSearchParams(folder ? { folder: path.resolve(folder) } : { ew: "true" });
  query.set("payload", JSON.stringify(payload));
  await page.goto(`${server.url}/?${query}`);
} catch (error) {
  await finish(1, error.stack ?? String(error));
}

/** The workbench reports a dead extension host as 0: it counts only when the server saw that process end well. */
async function afterExit(code) {
  let match = null;
  for (let i = 0; i < 50 && !match; i++) {
    match = hostEnd.exec(server.log());
    if (!match) await wait(100);
  }
  if (code !== 0) return finish(code || 1);
  if (match?.[1] !== "0" || match[2] !== "null")
    return finish(1, match ? `the extension host died (code ${match[1]}, signal ${match[2]})` : "the extension host did not end");
  return finish(0);
}

function readArguments(args) {
  const result = { developmentPaths: [], testsPath: "", folder: null };
  for (let i = 0; i < args.length; i++) {
    const argument = args[i];
    const value = () => (argument.includes("=") ? argument.slice(argument.indexOf("=") + 1) : args[++i]);
    if (argument.startsWith("--extensionDevelopmentPath")) result.developmentPaths.push(value());
    else if (argument.startsWith("--extensionTestsPath")) result.testsPath = value();
    else if (!argument.startsWith("-")) result.folder = argument;
  }
  if (!result.testsPath) throw new Error("--extensionTestsPath is required");
  return result;
}
