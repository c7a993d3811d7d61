import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { libraryOf, type PinnedVersions } from "./pinned-version.ts";

const noVersions: PinnedVersions = { keras: null, tensorflow: null };

/** The Python environment that a project keeps in its folder: `.venv`, `venv`; null when there is none. */
export function ownEnvironment(folder: string): string | null {
  const candidates = [".venv", "venv"].map((name) => path.join(folder, name));
  return candidates.find((one) => existsSync(path.join(one, "pyvenv.cfg"))) ?? null;
}

/** The environment that an interpreter belongs to: the folder above `bin` or `Scripts`, or its own on Windows. A folder is one itself. */
export function environmentOf(interpreter: string): string {
  if (!/^python[\d.]*(?:\.exe)?$/i.test(path.basename(interpreter))) return interpreter;
  const folder = path.dirname(interpreter);
  return /^(bin|scripts)$/i.test(path.basename(folder)) ? path.dirname(folder) : folder;
}

/**
 * The versions of Keras and TensorFlow that are installed in a Python environment, by the names of the metadata folders that
 * every installer leaves (`tensorflow_cpu-2.21.0.dist-info`). Python is not run.
 */
export function findInstalledVersions(environment: string): PinnedVersions {
  const found: Record<keyof PinnedVersions, string | null> = { ...noVersions };
  for (const folder of packageFolders(environment)) {
    for (const name of namesIn(folder)) {
      const [, distribution, version] = /^(.+?)-(\d+(?:\.\d+)*)(?:-.*)?\.(?:dist|egg)-info$/.exec(name) ?? [];
      const library = distribution === undefined ? undefined : libraryOf(distribution);
      if (library && version) found[library] ??= version;
    }
  }
  return found;
}

/** Where packages lie: `lib/python3.11/site-packages`, Debian's `dist-packages`, on Windows `Lib/site-packages`. */
function packageFolders(environment: string): readonly string[] {
  const libraries = ["lib", "lib64", "Lib"].map((name) => path.join(environment, name));
  const pythons = libraries.flatMap((folder) => [
    folder,
    ...namesIn(folder)
      .filter((name) => /^python\d/.test(name))
      .map((name) => path.join(folder, name)),
  ]);
  return pythons.flatMap((folder) => ["site-packages", "dist-packages"].map((name) => path.join(folder, name)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
