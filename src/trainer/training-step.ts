import type { Program } from "../core/index.ts";
import type { Engine, Tensor } from "./engine.ts";
import type { Differentiated, Network } from "./network.ts";
import type { OptimizerRun } from "./optimizers/start-optimizer.ts";
import { tidy } from "./tidy.ts";
import { constantValue, type Value } from "./value.ts";

/** What trials are trained with: together, in one computation. */
export interface Learner {
  readonly program: Program;
  readonly network: Network;
  readonly optimizer: OptimizerRun;
  readonly trials: number;
}

export interface TrainingStep {
  /** Trains on a batch; gives each trial's loss before it. Inside a `tf.tidy`. */
  run(batch: readonly Value[]): readonly number[];
  /** To be called before parameters are read elsewhere. */
  settle(): void;
  dispose(): void;
}

/** `onFirst` gets to see the first step. */
export function createTrainingStep(
  { tf, kernels }: Engine,
  { program, network, optimizer, trials }: Learner,
  onFirst: (step: Differentiated) => void = () => undefined,
): TrainingStep {
  let isFirst = true;
  const repeated = kernels.repeat((inputs) => {
    const values = inputs.map((tensor, i) => constantValue(tensor, tensor.rank > 1 + (program.inputs[i]?.shape.length ?? 0)));
    // What outlives the tidy is kept in it; only then the optimizer comes.
    const kept: Tensor[] = [];
    const { loss, gradients, updates } = tidy(tf, () => {
      const step = network.differentiate(values);
      if (isFirst) onFirst(step);
      isFirst = false;
      for (const tensor of [step.loss, ...step.gradients, ...step.updates.values()]) if (tensor) kept.push(tf.keep(tensor));
      return step;
    });
    optimizer.apply(gradients);
    for (const [id, value] of updates) optimizer.parameters[id]?.assign(value);
    tf.dispose(kept.filter((tensor) => tensor !== loss));
    return loss;
  });
  return {
    run: (batch) => {
      network.advance();
      optimizer.advance();
      const losses = repeated.run(batch.map(({ tensor }) => tensor));
      return losses.length === trials ? [...losses] : Array.from({ length: trials }, () => losses[0] ?? Number.NaN);
    },
    settle: repeated.settle,
    dispose: repeated.dispose,
  };
}
