import { type Aspect, type FileResult, isComplete } from "./corpus-result.ts";

/** Reasons of `unknown` that differ only in the names they speak of. */
export interface ReasonGroup {
  readonly aspect: Aspect;
  /** The reason with every name in backticks replaced by `…`. */
  readonly reason: string;
  readonly occurrences: number;
  readonly models: number;
  /** Models of whose aspect nothing else is unknown. */
  readonly alone: number;
  readonly example: string;
}

/** The most frequent first: by the models that they alone keep from being complete, then by models. */
export function groupReasons(files: readonly FileResult[]): readonly ReasonGroup[] {
  const groups = new Map<string, { -readonly [Key in keyof ReasonGroup]: ReasonGroup[Key] }>();
  for (const { path, models } of files) {
    for (const model of models) {
      const keys = new Map<Aspect, Set<string>>();
      for (const { aspect, what, why, line, cell } of model.unknowns) {
        const reason = withoutNames(why);
        const key = `${aspect}: ${reason}`;
        const place = cell ? `cell ${cell.cell} line ${cell.line}` : `${line}`;
        const group = groups.get(key) ?? {
          aspect,
          reason,
          occurrences: 0,
          models: 0,
          alone: 0,
          example: `${path}:${place} ${what}: ${why}`,
        };
        group.occurrences++;
        groups.set(key, group);
        keys.set(aspect, (keys.get(aspect) ?? new Set()).add(key));
      }
      for (const ofAspect of keys.values()) {
        for (const key of ofAspect) {
          const group = groups.get(key);
          if (!group) continue;
          group.models++;
          if (ofAspect.size === 1) group.alone++;
        }
      }
      if (!isComplete(model, "model") && !keys.has("model")) {
        const group = groups.get("parameters") ?? {
          aspect: "model",
          reason: "parameters are not known and nothing says why",
          occurrences: 0,
          models: 0,
          alone: 0,
          example: `${path}:${model.document.line} ${model.document.name}`,
        };
        group.occurrences++;
        group.models++;
        group.alone++;
        groups.set("parameters", group);
      }
    }
  }
  return [...groups.values()].sort((a, b) => b.alone - a.alone || b.models - a.models || b.occurrences - a.occurrences);
}

function withoutNames(why: string): string {
  return why.replace(/`[^`]*`/g, "`…`").replace(/\b\d+\b/g, "N");
}
