import type { Experiment } from "../model/experiment.ts";
import type { Trial } from "./trial.ts";

/** Trials of one structure that are trained at once at most. */
export const mostStacked = 8;

/** Names what trials must have in common to be trained at once: everything but how they start, how fast they learn, and in which order. */
export function structureOf({ data, layers, training }: Experiment): string {
  return JSON.stringify([layers, data, training], (key, value: unknown) => (varies.has(key) ? undefined : value));
}

/** Where things stand and what they are called does not matter; the rest may differ from trial to trial of a stack. */
const varies = new Set([
  "place",
  "path",
  "name",
  "origin",
  "initializer",
  "config",
  "metrics",
  "callbacks",
  "epochs",
  "shuffle",
  "learningRate",
  "momentum",
  "beta1",
  "beta2",
  "epsilon",
]);

/** Groups of trials that can be trained at once, up to eight each; the order of first appearance is kept. */
export function stackTrials<T extends Pick<Trial, "experiment">>(trials: readonly T[], most = mostStacked): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const trial of trials) {
    const key = structureOf(trial.experiment);
    const group = groups.get(key) ?? [];
    group.push(trial);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, i) => group.slice(i * most, (i + 1) * most)),
  );
}

/** How long a stack takes, in single trials: eight at once take as long as three, because what an operation costs beside its arithmetic is shared. */
export function stackCost(count: number): number {
  return 1 + (count - 1) * (2 / (mostStacked - 1));
}
