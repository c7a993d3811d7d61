import { type Aspect, type FileResult, modelStatus, placeText } from "./corpus-result.ts";

/** Reasons of `unknown` that differ only in the names they speak of. */
export interface ReasonGroup {
  readonly aspect: Aspect | "model that waits for data";
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
  for (const model of files.flatMap(({ models }) => models)) {
    const keys = new Map<ReasonGroup["aspect"], Set<string>>();
    const isWaiting = modelStatus(model) === "waiting";
    for (const { aspect: known, what, why, place } of model.unknowns) {
      const aspect = known === "data" && isWaiting && what !== "training data" ? "model that waits for data" : known;
      const reason = withoutNames(why);
      const key = `${aspect}: ${reason}`;
      const example = `${placeText(place)} ${what}: ${why}`;
      const group = groups.get(key) ?? { aspect, reason, occurrences: 0, models: 0, alone: 0, example };
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
  }
  return [...groups.values()].sort((a, b) => b.alone - a.alone || b.models - a.models || b.occurrences - a.occurrences);
}

function withoutNames(why: string): string {
  return why.replace(/`[^`]*`/g, "`…`").replace(/\b\d+\b/g, "N");
}
