// Starts code-server on a free loopback port with throw-away state.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeServerPlaces } from "./setup-code-server.mjs";

const quietSettings = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "security.workspace.trust.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

/** Nothing is asked, and nothing is trusted. */
const restricted = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" };

/**
 * Installs extensions (.vsix) and starts the server; `stop` ends its whole process group and removes its files.
 * `workspace` is copied, so that tests may edit it. `version` is "newest" or "oldest". With `isRestricted` the workspace is not trusted.
 */
export async function startCodeServer(options) {
  const { extensions = [], settings = {}, workspace, driver = false, version = "newest", isRestricted = false, env: given = {} } = options;
  const { node, entry } = codeServerPlaces(version);
  const home = mkdtempSync(path.join(os.tmpdir(), "kp-"));
  const at = (name) => path.join(home, name);
  mkdirSync(at("u/User"), { recursive: true });
  mkdirSync(at("t"));
  writeFileSync(at("u/User/settings.json"), JSON.stringify({ ...quietSettings, ...(isRestricted ? restricted : {}), ...settings }));
  if (workspace) cpSync(workspace, at("w"), { recursive: true });
  const env = {
    ...process.env,
    TMPDIR: at("t"),
    XDG_CONFIG_HOME: at("c"),
    XDG_DATA_HOME: at("d"),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...given,
  };
  for (const name of ["VSCODE_IPC_HOOK_CLI", "ELECTRON_RUN_AS_NODE", "NODE_OPTIONS"]) delete env[name];
  const base = [entry, "--config", at("c.yaml"), "--user-data-dir", at("u"), "--extensions-dir", at("x")];
  for (const extension of extensions) execFileSync(node, [...base, "--install-extension", extension], { env, stdio: "pipe" });
  const port = await freePort();
  const flags = [
    "--auth",
    "none",
    "--bind-addr",
    `127.0.0.1:${port}`,
    "--disable-telemetry",
    "--disable-update-check",
    ...(isRestricted ? [] : ["--disable-workspace-trust"]),
    "--disable-getting-started-override",
  ];
  // The oldest version passes no options on, and drives tests without one.
  const driving = driver && version === "newest" ? ["--vscode-option", "enable-smoke-test-driver"] : [];
  const child = spawn(node, [...base, ...flags, ...driving], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let log = "";
  child.stdout.on("data", (data) => {
    log += data;
  });
  child.stderr.on("data", (data) => {
    log += data;
  });
  const server = {
    url: `http://127.0.0.1:${port}`,
    workspace: at("w"),
    log: () => log,
    /** The URI under which the workbench knows a file of this machine. */
    remote: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`,
    async stop() {
      const gone = child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once("exit", resolve));
      signal(child.pid, "SIGTERM");
      await Promise.race([gone, wait(5000)]);
      signal(child.pid, "SIGKILL");
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(`${server.url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return server;
    await wait(100);
  }
  await server.stop();
  throw new Error(`code-server did not start\n${log}`);
}

function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
