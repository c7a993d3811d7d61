import type { Trial } from "./trial.ts";

/** Trials of one structure that are trained at once at most. */
export const mostStacked = 8;

/**
 * Names what trials must have in common to be trained at once: the graph, the shapes of what it keeps and the batches.
 * They may differ in initial values, rates, order and seed.
 */
export function structureOf({ program }: Pick<Trial, "program">): string {
  const { batches, data, inputs, loss, nodes, optimizer, parameters } = program;
  const shapes = parameters.map(({ shape, trainable }) => [shape, trainable]);
  return JSON.stringify([inputs, nodes, loss, shapes, optimizer.kind, batches.size, batches.last, data], (key, value: unknown) =>
    key === "place" ? undefined : value,
  );
}

/** Groups of trials that can be trained at once, up to eight each; the order of first appearance is kept. */
export function stackTrials<T extends Pick<Trial, "program">>(trials: readonly T[], most = mostStacked): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const trial of trials) {
    const key = structureOf(trial);
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
