import * as v from "valibot";
import { type AnalysisSettings, defaultSettings } from "../core/index.ts";

const rules = v.optional(v.array(v.string()), []);
const version = v.optional(v.nullable(v.string()), null);
const shown = v.optional(v.boolean(), true);

/** The section `keras-parity` of a client's configuration, as far as it concerns the server. Whatever is missing or wrong has its default. */
const section = v.object({
  select: v.fallback(rules, []),
  ignore: v.fallback(rules, []),
  severity: v.fallback(v.optional(v.record(v.string(), v.picklist(["error", "warning", "info", "hint", "off"])), {}), {}),
  kerasVersion: v.fallback(version, null),
  tensorflowVersion: v.fallback(version, null),
  /** The interpreter that the user chose, where the client knows it. */
  pythonInterpreter: v.fallback(version, null),
  codeLens: v.fallback(
    v.optional(
      v.object({
        problems: v.fallback(shown, true),
        parameters: v.fallback(shown, true),
        runParityCheck: v.fallback(shown, true),
        compare: v.fallback(shown, true),
      }),
      {},
    ),
    { problems: true, parameters: true, runParityCheck: true, compare: true },
  ),
  inlayHints: v.fallback(v.optional(v.object({ enabled: v.fallback(shown, true) }), {}), { enabled: true }),
});

export interface ServerSettings {
  readonly analysis: AnalysisSettings;
  readonly codeLens: CodeLensSettings;
  readonly inlayHints: { readonly enabled: boolean };
}

export interface CodeLensSettings {
  readonly problems: boolean;
  readonly parameters: boolean;
  readonly runParityCheck: boolean;
  readonly compare: boolean;
}

/**
 * The settings in force for a document: what its project says (`pyproject.toml`, pinned requirements), and over it what the
 * client's configuration says. Both lists of ignored rules count.
 */
export function mergeSettings(configuration: unknown, project: AnalysisSettings | null): ServerSettings {
  const own = v.parse(section, typeof configuration === "object" && configuration !== null ? configuration : {});
  const base = project ?? defaultSettings;
  return {
    analysis: {
      ...base,
      select: own.select.length > 0 ? own.select : base.select,
      ignore: [...new Set([...base.ignore, ...own.ignore])],
      severities: { ...base.severities, ...own.severity },
      kerasVersion: own.kerasVersion || base.kerasVersion,
      tensorflowVersion: own.tensorflowVersion || base.tensorflowVersion,
    },
    codeLens: own.codeLens,
    inlayHints: own.inlayHints,
  };
}

/** The interpreter that the client's configuration names; undefined where it names none. */
export function interpreterIn(configuration: unknown): string | undefined {
  const own = v.safeParse(section, configuration);
  return (own.success && own.output.pythonInterpreter) || undefined;
}
