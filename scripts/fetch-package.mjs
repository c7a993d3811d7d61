import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Downloads a built package by pip's name for it ("keras", "tf-slim==1.1.0") and unpacks it into a folder: nothing of it is run. */
export function fetchPackage(requirement, target) {
  const python = process.env.PYTHON ?? "python3";
  const folder = mkdtempSync(path.join(os.tmpdir(), "kp-package-"));
  try {
    execFileSync(python, ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", folder, requirement], {
      stdio: "inherit",
    });
    for (const wheel of readdirSync(folder)) execFileSync(python, ["-m", "zipfile", "-e", path.join(folder, wheel), target]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
