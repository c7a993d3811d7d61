import { readdirSync } from "node:fs";
import path from "node:path";
import { environmentOf, findInstalledVersions, ownEnvironment } from "./installed-version.ts";
import type { ProjectFolder } from "./project-folder.ts";
import { foldersUpwards, readIfThere } from "./read-file.ts";
import { type FindInstalled, type ResolvedSettings, type SettingFlags, settingsInForce } from "./settings-in-force.ts";

/** The settings in force for files of `folder` (absolute), from the disk. */
export function resolveSettings(folder: string, flags: SettingFlags): ResolvedSettings {
  const upwards = foldersUpwards(folder);
  return settingsInForce(upwards.map(folderOnDisk), flags, installedFor(upwards, flags.python));
}

function folderOnDisk(folder: string): ProjectFolder {
  const placeOf = (name: string) => path.join(folder, name);
  return { names: () => filesIn(folder), read: (name) => readIfThere(placeOf(name)), placeOf };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** What is installed beside the chosen interpreter; without one, in the nearest environment that a project keeps. */
function installedFor(folders: readonly string[], python: string | undefined): FindInstalled {
  return (library) => {
    const environments = python === undefined ? folders.flatMap((folder) => ownEnvironment(folder) ?? []) : [environmentOf(python)];
    const [environment] = environments;
    if (environment === undefined) return null;
    const version = findInstalledVersions(environment)[library];
    return version === null ? null : { version, origin: environment };
  };
}
