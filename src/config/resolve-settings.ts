import { readFileSync } from "node:fs";
import path from "node:path";
import { type AnalysisSettings, defaultSettings } from "../core/index.ts";
import { findPinnedVersions } from "./pinned-version.ts";
import { type ProjectTable, readProjectTable } from "./project-table.ts";

/** What the user said for this one run; it wins over files. */
export interface SettingFlags {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly kerasVersion?: string;
  readonly tensorflowVersion?: string;
}

export interface ResolvedSettings {
  readonly settings: AnalysisSettings;
  /** Where the versions in force come from: "--keras-version", a path; null when they are not known. */
  readonly origins: { readonly kerasVersion: string | null; readonly tensorflowVersion: string | null };
  /** The `pyproject.toml` whose table counts; null when there is none. */
  readonly projectFile: string | null;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The settings in force for files of `folder` (absolute): flags, then `[tool.keras-parity]` of the nearest `pyproject.toml`
 * upwards that has it, then defaults. For the versions also what the nearest `requirements.txt` or `[project]` pins exactly.
 */
export function resolveSettings(folder: string, flags: SettingFlags): ResolvedSettings {
  const project = findProject(folder);
  const table = project?.table ?? {};
  const keras = chooseVersion(flags.kerasVersion, "--keras-version", table["keras-version"], "keras", { folder, project });
  const tensorflow = chooseVersion(flags.tensorflowVersion, "--tensorflow-version", table["tensorflow-version"], "tensorflow", {
    folder,
    project,
  });
  return {
    settings: {
      ...defaultSettings,
      select: flags.select ?? table.select ?? defaultSettings.select,
      ignore: [...(table.ignore ?? defaultSettings.ignore), ...(flags.ignore ?? [])],
      severities: table.severity ?? defaultSettings.severities,
      stepBudget: table["step-budget"] ?? defaultSettings.stepBudget,
      kerasVersion: keras?.version ?? null,
      tensorflowVersion: tensorflow?.version ?? null,
    },
    origins: { kerasVersion: keras?.origin ?? null, tensorflowVersion: tensorflow?.origin ?? null },
    projectFile: project?.file ?? null,
    problems: project?.problems ?? [],
  };
}

interface Project {
  readonly file: string;
  readonly table: ProjectTable;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

interface Surroundings {
  readonly folder: string;
  readonly project: Project | null;
}

function chooseVersion(
  flag: string | undefined,
  flagName: string,
  setting: string | undefined,
  library: "keras" | "tensorflow",
  { folder, project }: Surroundings,
): { readonly version: string; readonly origin: string } | null {
  if (flag !== undefined) return { version: flag, origin: flagName };
  if (setting !== undefined && project) return { version: setting, origin: project.file };
  for (const above of foldersUpwards(folder)) {
    const requirements = path.join(above, "requirements.txt");
    const text = readIfThere(requirements);
    const pinned = text === null ? null : findPinnedVersions(text.split(/\r?\n/))[library];
    if (pinned) return { version: pinned, origin: requirements };
    const file = path.join(above, "pyproject.toml");
    const toml = readIfThere(file);
    const declared = toml === null ? null : findPinnedVersions(readProjectTable(toml).pins)[library];
    if (declared) return { version: declared, origin: file };
    // The nearest folder that says what a program needs speaks for it, also when it does not pin.
    if (text !== null || toml !== null) return null;
  }
  return null;
}

function findProject(folder: string): Project | null {
  for (const above of foldersUpwards(folder)) {
    const file = path.join(above, "pyproject.toml");
    const text = readIfThere(file);
    if (text === null) continue;
    const { table, problems } = readProjectTable(text);
    const named = problems.map(({ message, line }) => ({ path: file, message: `line ${line}: ${message}` }));
    if (table !== null || named.length > 0) return { file, table: table ?? {}, problems: named };
  }
  return null;
}

function foldersUpwards(folder: string): readonly string[] {
  const folders = [path.resolve(folder)];
  for (let above = path.dirname(folders[0] ?? folder); above !== folders.at(-1); above = path.dirname(above)) folders.push(above);
  return folders;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
