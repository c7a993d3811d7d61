import { type AnalysisSettings, defaultSettings } from "../core/index.ts";
import { pinnedAbove, projectFileName, type VersionInForce } from "./pinned-above.ts";
import type { PinnedVersions } from "./pinned-version.ts";
import type { ProjectFolder } from "./project-folder.ts";
import { type ConfigurationProblem, type ProjectTable, readProjectTable } from "./project-table.ts";

/** What the user said for this one run; it wins over files. */
export interface SettingFlags {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly kerasVersion?: string;
  readonly tensorflowVersion?: string;
  /** The Python interpreter that the user chose: what is installed beside it counts where nothing is pinned. It is not run. */
  readonly python?: string;
}

export interface ResolvedSettings {
  readonly settings: AnalysisSettings;
  /** Where each value in force comes from: "--select", a file, an environment's folder; null for a default and for what is not known. */
  readonly origins: { readonly [name in keyof AnalysisSettings]: string | null };
  /** The `pyproject.toml` whose table counts; null when there is none. */
  readonly projectFile: string | null;
  readonly problems: readonly ProjectProblem[];
}

/** Something wrong in a project's file, with the line in the message, and where it is. */
export interface ProjectProblem extends ConfigurationProblem {
  readonly path: string;
}

/** What is installed where the programs run: asked where nothing is pinned. */
export type FindInstalled = (library: keyof PinnedVersions) => VersionInForce | null;

/**
 * The settings in force for files of the first of `folders`, which are it and those above it: flags, then `[tool.keras-parity]` of
 * the nearest `pyproject.toml` that has it, then defaults. For the versions also what the nearest requirements pin exactly, or what
 * is installed.
 */
export function settingsInForce(folders: readonly ProjectFolder[], flags: SettingFlags, findInstalled: FindInstalled): ResolvedSettings {
  const project = findProject(folders);
  const table = project?.table ?? {};
  const inTable = (key: keyof ProjectTable) => (table[key] === undefined ? null : (project?.file ?? null));
  const versionOf = (library: "keras" | "tensorflow", flag: string | undefined) => {
    if (flag !== undefined) return { version: flag, origin: `--${library}-version` };
    const key = `${library}-version` as const;
    const set = table[key];
    if (set !== undefined && project) return { version: set, origin: project.file };
    return pinnedAbove(library, folders) ?? findInstalled(library);
  };
  const keras = versionOf("keras", flags.kerasVersion);
  const tensorflow = versionOf("tensorflow", flags.tensorflowVersion);
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
    origins: {
      select: flags.select ? "--select" : inTable("select"),
      ignore: flags.ignore ? "--ignore" : inTable("ignore"),
      severities: inTable("severity"),
      stepBudget: inTable("step-budget"),
      kerasVersion: keras?.origin ?? null,
      tensorflowVersion: tensorflow?.origin ?? null,
    },
    projectFile: project?.file ?? null,
    problems: project?.problems ?? [],
  };
}

interface Project {
  readonly file: string;
  readonly table: ProjectTable;
  readonly problems: readonly ProjectProblem[];
}

function findProject(folders: readonly ProjectFolder[]): Project | null {
  for (const folder of folders) {
    const text = folder.read(projectFileName);
    if (text === null) continue;
    const file = folder.placeOf(projectFileName);
    const { table, problems } = readProjectTable(text);
    const named = problems.map((problem) => ({ ...problem, path: file, message: `line ${problem.start.line + 1}: ${problem.message}` }));
    if (table !== null || named.length > 0) return { file, table: table ?? {}, problems: named };
  }
  return null;
}
