// Puts pre-commit into a virtual environment in the cache, from PyPI.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, say } from "./cache.mjs";

const version = "4.7.0";

/** The program. */
export function preCommitPath() {
  return path.join(cacheFolder(), `pre-commit-${version}`, "bin/pre-commit");
}

export async function setupPreCommit() {
  if (existsSync(preCommitPath())) {
    say(`pre-commit ${version}: already there`);
    return;
  }
  const folder = path.dirname(path.dirname(preCommitPath()));
  await rm(folder, { recursive: true, force: true });
  say(`pre-commit ${version}: installing`);
  execFileSync("python3", ["-m", "venv", folder], { stdio: ["ignore", "ignore", "inherit"] });
  execFileSync(path.join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", `pre-commit==${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
