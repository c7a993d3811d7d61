import type { ModelResult } from "./corpus-result.ts";
import type { TruthModel, TruthPlace } from "./truth.ts";

/** A model that we found and the one that real Keras built at the same place. */
export interface ModelPair {
  readonly ours: ModelResult;
  /** Null where the real software made no model there. */
  readonly truth: TruthModel | null;
}

/**
 * Pairs models in the order they are made: first those with equal places and names, then those with equal places, then a
 * call over several lines whose later line the stack names, then equal names in one cell.
 */
export function matchModels(models: readonly ModelResult[], truths: readonly TruthModel[]): readonly ModelPair[] {
  const made = truths.filter(({ origin }) => origin === "program");
  const used = new Set<TruthModel>();
  const pairs = new Map<ModelResult, TruthModel>();
  // Of several models that a loop makes, only the last has kept the name.
  const isAlone = (place: TruthPlace) =>
    models.map(truthPlace).filter(({ cell, line }) => cell === place.cell && line === place.line).length === 1;
  const rules: readonly ((place: TruthPlace, name: string, truth: TruthModel) => boolean)[] = [
    (place, name, { frames, names }) =>
      names.includes(name) && isAlone(place) && frames.some(({ cell, line }) => cell === place.cell && line === place.line),
    ({ cell, line }, _, { frames }) => frames.some((frame) => frame.cell === cell && frame.line === line),
    ({ cell, line }, _, { frames: [frame] }) => frame?.cell === cell && frame.line > line && frame.line < line + 12,
    ({ cell }, name, { frames, names }) => frames.some((frame) => frame.cell === cell) && names.includes(name),
  ];
  for (const isMatch of rules) {
    for (const model of models) {
      const place = truthPlace(model);
      if (pairs.has(model)) continue;
      const truth = made.find((one) => !used.has(one) && isMatch(place, model.document.name, one));
      if (!truth) continue;
      used.add(truth);
      pairs.set(model, truth);
    }
  }
  return models.map((ours) => ({ ours, truth: pairs.get(ours) ?? null }));
}

/** A model's place as the real software tells it: cells counted from 0. */
export function truthPlace({ place: { cell, line } }: ModelResult): TruthPlace {
  return { cell: cell === null ? 0 : cell - 1, line };
}
