import type { ArraySource, Transform } from "../model/experiment.ts";
import { type TransformPurpose, transformPurposes, transformsFor } from "./data-outline.ts";

/**
 * The transforms of `mine` with those of some purposes taken from `other`. Order matters (what is filled up before a scaling is
 * scaled, what a mean is of depends on the layout): steps keep that of the side that they come from, and where both sides have a
 * part, those that are taken stand where `mine` had its own.
 */
export function mixTransforms(
  mine: ArraySource,
  other: ArraySource,
  isTaken: (purpose: TransformPurpose) => boolean,
): readonly Transform[] {
  const isAlike = (purpose: TransformPurpose) => keyOf(transformsFor(mine, purpose)) === keyOf(transformsFor(other, purpose));
  if (transformPurposes.every((purpose) => !isTaken(purpose) || isAlike(purpose))) return mine.transforms;
  if (transformPurposes.every((purpose) => isTaken(purpose) || isAlike(purpose))) return other.transforms;
  const placed = new Set<TransformPurpose>();
  const mixed = mine.transforms.flatMap((step): readonly Transform[] => {
    const purpose = purposeOf(step);
    if (!isTaken(purpose)) return [step];
    if (placed.has(purpose)) return [];
    placed.add(purpose);
    return transformsFor(other, purpose);
  });
  for (const purpose of transformPurposes) if (isTaken(purpose) && !placed.has(purpose)) insert(mixed, other, purpose);
  return mixed;
}

/** Puts steps that `mine` has no place for behind those that they stand behind in `other`. */
function insert(mixed: Transform[], other: ArraySource, purpose: TransformPurpose): void {
  const first = other.transforms.findIndex((step) => purposeOf(step) === purpose);
  const before = new Set(other.transforms.slice(0, Math.max(0, first)).map(purposeOf));
  const at = mixed.findLastIndex((step) => before.has(purposeOf(step))) + 1;
  mixed.splice(at, 0, ...transformsFor(other, purpose));
}

function purposeOf(step: Transform): TransformPurpose {
  return transformPurposes.find((purpose) => transformsFor({ transforms: [step] }, purpose).length > 0) ?? "layout";
}

function keyOf(steps: readonly Transform[]): string {
  return JSON.stringify(steps, (name, value: unknown) => (name === "place" ? undefined : value));
}
