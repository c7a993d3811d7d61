// Installs Debian's packages of programs that tests run: editors and shells as people have them.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { say } from "./cache.mjs";

/** Program → package. */
const packages = { nvim: "neovim", zsh: "zsh", fish: "fish", groff: "groff-base", git: "git" };

export function setupDebianPrograms() {
  const missing = Object.keys(packages).filter((program) => !isThere(program));
  if (missing.length === 0) {
    say(`${Object.keys(packages).join(", ")}: already there`);
    return;
  }
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new Error(
      `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing: tests run ${missing.length === 1 ? "it" : "them"}`,
    );
  const names = missing.map((program) => packages[program]);
  say(`${names.join(", ")}: installing Debian's packages`);
  execFileSync("apt-get", ["update"], { stdio: ["ignore", "ignore", "pipe"] });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...names], { stdio: ["ignore", "ignore", "pipe"] });
}

function isThere(program) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}
