import { findPinnedVersions, isRequirementFile, type PinnedVersions, readRequirements } from "./pinned-version.ts";
import type { ProjectFolder } from "./project-folder.ts";
import { readProjectTable } from "./project-table.ts";

/** A version, and the file or folder that says so. */
export interface VersionInForce {
  readonly version: string;
  readonly origin: string;
}

export const projectFileName = "pyproject.toml";

/** The version of a library that the nearest of `folders` pins which says what its programs need. */
export function pinnedAbove(library: keyof PinnedVersions, folders: readonly ProjectFolder[]): VersionInForce | null {
  for (const folder of folders) {
    const saying = folder.names().filter((name) => isRequirementFile(name) || name === projectFileName);
    const pinned = saying.flatMap((name) => {
      const text = folder.read(name) ?? "";
      const requirements = name === projectFileName ? readProjectTable(text).pins : readRequirements(name, text);
      const version = findPinnedVersions(requirements)[library];
      return version === null ? [] : [{ version, origin: folder.placeOf(name) }];
    });
    const [first] = pinned;
    if (first) return pinned.every(({ version }) => version === first.version) ? first : null;
    // The nearest folder that says what a program needs speaks for it, also when it does not pin.
    if (saying.length > 0) return null;
  }
  return null;
}
