import { readdirSync } from "node:fs";
import path from "node:path";
import { findInstalledVersions, ownEnvironment } from "./installed-version.ts";
import { findPinnedVersions, isRequirementFile, type PinnedVersions, readRequirements } from "./pinned-version.ts";
import { readProjectTable } from "./project-table.ts";
import { foldersUpwards, readIfThere } from "./read-file.ts";

/** A version, and the file or folder that says so. */
export interface VersionInForce {
  readonly version: string;
  readonly origin: string;
}

/**
 * The version of a library that the nearest folder upwards pins which says what its programs need; else the one that is
 * installed in `environment` (a folder), or in the project's own.
 */
export function findVersion(library: keyof PinnedVersions, folder: string, environment: string | null): VersionInForce | null {
  return pinnedAbove(library, folder) ?? installed(library, folder, environment);
}

function pinnedAbove(library: keyof PinnedVersions, folder: string): VersionInForce | null {
  for (const above of foldersUpwards(folder)) {
    const saying = filesIn(above).filter((name) => isRequirementFile(name) || name === "pyproject.toml");
    const pinned = saying.flatMap((name) => {
      const file = path.join(above, name);
      const text = readIfThere(file) ?? "";
      const requirements = name === "pyproject.toml" ? readProjectTable(text).pins : readRequirements(name, text);
      const version = findPinnedVersions(requirements)[library];
      return version === null ? [] : [{ version, origin: file }];
    });
    const [first] = pinned;
    if (first) return pinned.every(({ version }) => version === first.version) ? first : null;
    // The nearest folder that says what a program needs speaks for it, also when it does not pin.
    if (saying.length > 0) return null;
  }
  return null;
}

function installed(library: keyof PinnedVersions, folder: string, selected: string | null): VersionInForce | null {
  const environments = selected === null ? foldersUpwards(folder).flatMap((above) => ownEnvironment(above) ?? []) : [selected];
  const [environment] = environments;
  if (environment === undefined) return null;
  const version = findInstalledVersions(environment)[library];
  return version === null ? null : { version, origin: environment };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
