import type { ResolvedSettings } from "../config/settings-in-force.ts";
import type { Problem } from "../report/check-document.ts";
import type { Colors } from "../report/colors.ts";
import type { EngineProbe } from "../runner/engine-ladder.ts";
import type { DataSetProbe } from "../runner/probe-data-sets.ts";

export interface DoctorFindings {
  readonly program: string;
  readonly node: string;
  readonly engines: readonly EngineProbe[];
  readonly dataSets: readonly DataSetProbe[];
  readonly settings: ResolvedSettings;
  readonly cache: DoctorDocument["cache"];
}

/** What `keras-parity doctor --format json` prints. Null stands for what was not found. */
export interface DoctorDocument {
  readonly version: 1;
  readonly program: string;
  readonly node: string;
  readonly engines: readonly {
    readonly name: string;
    readonly version: string | null;
    readonly problem: string | null;
    readonly advice: string | null;
  }[];
  readonly dataSets: readonly {
    readonly name: string;
    readonly source: string | null;
    readonly trainAvailable: number | null;
    readonly testAvailable: number | null;
    readonly problem: string | null;
    readonly advice: string | null;
  }[];
  readonly versions: { readonly keras: VersionInForce | null; readonly tensorflow: VersionInForce | null };
  /** What to do where a version is not known. */
  readonly versionAdvice: { readonly keras: string | null; readonly tensorflow: string | null };
  /** The file that the settings come from. */
  readonly settings: string | null;
  /** What `check` keeps from run to run. */
  readonly cache: { readonly folder: string; readonly results: number; readonly bytes: number };
  readonly problems: readonly Problem[];
}

interface VersionInForce {
  readonly version: string;
  readonly from: string;
}

/** What makes a version known. */
const pinAdvice: Readonly<Record<"keras" | "tensorflow", string>> = {
  keras: 'Set keras-version = "…" under [tool.keras-parity] in pyproject.toml, or pin it (keras==…) in requirements.txt.',
  tensorflow: 'Set tensorflow-version = "…" under [tool.keras-parity] in pyproject.toml, or pin it (tensorflow==…) in requirements.txt.',
};

export function doctorDocument({ program, node, engines, dataSets, settings, cache }: DoctorFindings): DoctorDocument {
  const { kerasVersion, tensorflowVersion } = settings.settings;
  const inForce = (version: string | null, from: string | null) => (version === null || from === null ? null : { version, from });
  return {
    version: 1,
    program,
    node,
    engines: engines.map(({ engine, version, problem, advice }) => ({ name: engine, version, problem, advice })),
    dataSets: dataSets.map(({ name, info, problem, advice }) => ({
      name,
      source: info?.source ?? null,
      trainAvailable: info?.trainAvailable ?? null,
      testAvailable: info?.testAvailable ?? null,
      problem,
      advice,
    })),
    versions: {
      keras: inForce(settings.settings.kerasVersion, settings.origins.kerasVersion),
      tensorflow: inForce(settings.settings.tensorflowVersion, settings.origins.tensorflowVersion),
    },
    versionAdvice: {
      keras: kerasVersion === null ? pinAdvice.keras : null,
      tensorflow: tensorflowVersion === null ? pinAdvice.tensorflow : null,
    },
    settings: settings.projectFile,
    cache,
    problems: settings.problems.map(({ message, path }) => ({ path, message })),
  };
}

/** The same as text. Ends with a line break. */
export function renderDoctor(document: DoctorDocument, colors: Colors): string {
  const lines = [
    colors.bold(`Keras Parity ${document.program}`) + colors.dim(` on Node ${document.node}`),
    "",
    colors.bold("Engines, fastest first"),
  ];
  for (const { name, version, problem, advice } of document.engines) {
    lines.push(version === null ? missing(name, problem, colors) : `  ${colors.green("✓")} ${name} ${version}`);
    if (advice) lines.push(`      ${advice}`);
  }
  lines.push("", colors.bold("Data sets"));
  for (const { name, source, trainAvailable, testAvailable, problem, advice } of document.dataSets) {
    const size = `${trainAvailable?.toLocaleString("en-US")} + ${testAvailable?.toLocaleString("en-US")} examples`;
    lines.push(source === null ? missing(name, problem, colors) : `  ${colors.green("✓")} ${name}: ${size} (${source})`);
    if (advice) lines.push(`      ${advice}`);
  }
  lines.push("", colors.bold("Versions in force here"));
  for (const name of ["keras", "tensorflow"] as const) {
    const found = document.versions[name];
    lines.push(`  ${name}: ${found ? `${found.version} (${found.from})` : "not known; programs are read by what they use"}`);
    if (document.versionAdvice[name]) lines.push(`      ${document.versionAdvice[name]}`);
  }
  lines.push(`  settings: ${document.settings ?? "defaults, no [tool.keras-parity] was found"}`);
  const { folder, results, bytes } = document.cache;
  lines.push("", colors.bold("Results kept from earlier checks"), `  ${results} (${(bytes / 2 ** 20).toFixed(1)} MiB) in ${folder}`);
  for (const { path, message } of document.problems) lines.push(`  ${colors.yellow("!")} ${path}: ${message}`);
  return `${lines.join("\n")}\n`;
}

function missing(name: string, problem: string | null, colors: Colors): string {
  return `  ${colors.yellow("✗")} ${name}: ${problem ?? "not found"}`;
}
