import type { Trial } from "./trial.ts";

/** Trials of one structure that are trained at once at most. */
export const mostStacked = 8;

/**
 * Names what trials must have in common to be trained at once: the whole computation, its batches and its data. They may differ
 * in initial values, learning rates, order, seed and names.
 */
export function structureOf({ program }: Pick<Trial, "program">): string {
  const { inputs, nodes, prediction, labels, loss, evaluatedLoss, lossOverBatches, batches, metric, data } = program;
  const { learningRate: _, ...optimizer } = program.optimizer;
  const parameters = program.parameters.map(({ shape, trainable, constraint }) => [shape, trainable, constraint]);
  const graph = [inputs, nodes, parameters, prediction, labels, loss, evaluatedLoss, lossOverBatches, metric];
  const schedule = [optimizer, batches.size, batches.last, batches.evaluationSize ?? null];
  return JSON.stringify([graph, schedule, data], (key, value: unknown) => (key === "place" || key === "layer" ? undefined : value));
}

/**
 * Groups of trials that can be trained at once, in the order of their first members. Parts of one group are equally large (eight
 * and one take longer than five and four), and trials of one repeat come together where they can: they share what is drawn.
 */
export function stackTrials<T extends Pick<Trial, "program"> & { readonly seed?: number }>(
  trials: readonly T[],
  most = mostStacked,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const trial of trials) {
    const key = structureOf(trial);
    const group = groups.get(key) ?? [];
    group.push(trial);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const bySeed = group.toSorted((a, b) => (a.seed ?? 0) - (b.seed ?? 0));
    const count = Math.ceil(group.length / most);
    const size = Math.ceil(group.length / count);
    return Array.from({ length: count }, (_, i) => bySeed.slice(i * size, (i + 1) * size)).filter((part) => part.length > 0);
  });
}

/** What trains stacks of trials. */
export interface StackTrainers {
  /** Trials of one structure that are trained at once at most; 1 where each is trained alone. */
  readonly stackSize: number;
  /** How many stacks are trained beside each other. */
  readonly beside: number;
}

/** Stacks that leave nobody without work as long as there are trials. */
export function shareOutTrials<T extends Pick<Trial, "program"> & { readonly seed?: number }>(
  trials: readonly T[],
  { stackSize, beside }: StackTrainers,
): readonly (readonly T[])[] {
  const stacks = stackTrials(trials, stackSize);
  return stacks.length >= beside ? stacks : stackTrials(trials, Math.ceil(trials.length / beside));
}
