import type { Training } from "../model/experiment.ts";
import { type Fact, knownValue } from "../model/fact.ts";
import type { Loss } from "../model/objective.ts";

/** One output that a model is trained upon. */
export interface Target {
  /** Which of the model's outputs it is. */
  readonly output: number;
  /** Its name; null for a model with one output. */
  readonly name: string | null;
  readonly loss: Fact<Loss>;
  readonly metrics: readonly string[];
  /** What its loss counts in what is minimised; null where that is told elsewhere. */
  readonly weight: Fact<number> | null;
}

/** The outputs that are trained upon, in the order of their labels. */
export function targetsOf({ outputs, loss, metrics }: Training): readonly Target[] {
  if (!outputs) return [{ output: 0, name: null, loss, metrics, weight: null }];
  return outputs.flatMap((one, output) => (one.loss ? [{ ...one, loss: one.loss, output }] : []));
}

/**
 * Which of the targets is measured, as its position: the one that tells classes apart, of several the first; the first one where none
 * does. A verdict speaks of this output.
 */
export function measuredTarget(targets: readonly Target[]): number {
  return Math.max(0, targets.findIndex(isClassifier));
}

/** What is said of the choice, where there was one. */
export function describeChoice(targets: readonly Target[]): readonly string[] {
  const measured = targets[measuredTarget(targets)];
  if (targets.length < 2 || !measured) return [];
  const rivals = targets.filter((one) => isClassifier(one) === isClassifier(measured));
  return rivals.length > 1 ? [`of the outputs, \`${measured.name}\` is measured`] : [];
}

function isClassifier({ loss }: Target): boolean {
  const value = knownValue(loss);
  return value?.kind === "categoricalCrossentropy" || (value?.kind === "other" && /crossentropy|hinge$/.test(value.name));
}
