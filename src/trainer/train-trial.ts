import { type EpochResult, knownValue, type Trial, type TrialResult } from "../core/index.ts";
import { type Batch, uploadBatch } from "./batch.ts";
import { evaluate } from "./chain-evaluate.ts";
import { buildNetwork, type Network } from "./chain-network.ts";
import type { Examples } from "./data-sets/prepare-examples.ts";
import type { Engine } from "./engine.ts";
import { chooseLoss, type LossFunction } from "./loss.ts";
import { type OptimizerRun, startOptimizer } from "./optimizer.ts";
import { permutation, randomStream } from "./random-stream.ts";
import { need, Unsupported } from "./unsupported.ts";

export interface TrainingData {
  readonly train: Examples;
  readonly test: Examples;
  /** What of the data was not as written. */
  readonly deviations: readonly string[];
}

export interface TrainingHooks {
  onStep(epoch: number, loss: number): void;
  onEpoch(result: EpochResult): void;
  /** Gives other work a turn; true to end the trial now. */
  pause(): Promise<boolean>;
}

/** The event loop gets a turn at least this often, in milliseconds. */
const turn = 30;

/**
 * Trains one trial; null when it was stopped. The same trial on the same engine gives the same numbers. Rejects with
 * `Unsupported` when the experiment cannot be run as written.
 */
export async function trainTrial(engine: Engine, trial: Trial, data: TrainingData, hooks: TrainingHooks): Promise<TrialResult | null> {
  const { training } = trial.experiment;
  if (!training) throw new Unsupported("the program does not train this model");
  const batchSize = need(knownValue(training.batchSize), "batch size");
  const shuffle = need(knownValue(training.shuffle), "shuffling");
  const dropsLast = need(knownValue(training.lastBatch), "last batch") === "drop";
  const { loss, experiment } = chooseLoss(trial.experiment, need(knownValue(training.loss), "loss"));
  const setting = need(knownValue(training.optimizer), "optimizer");
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const network = buildNetwork(engine, experiment, trial.seed);
  let optimizer: OptimizerRun | null = null;
  try {
    optimizer = startOptimizer(engine, setting, network.parameters);
    const learner: Learner = { network, loss, optimizer };
    const initial = await evaluate(engine, learner, data.test, hooks.pause);
    if (!initial) return null;
    const epochs: EpochResult[] = [];
    const { count } = data.train;
    const steps = dropsLast ? Math.floor(count / batchSize) : Math.ceil(count / batchSize);
    let order = shuffle === "never" ? null : permutation(randomStream(trial.seed, "order/1"), count);
    let lastTurn = performance.now();
    for (let epoch = 1; epoch <= trial.epochs; epoch++) {
      if (shuffle === "everyEpoch" && epoch > 1) order = permutation(randomStream(trial.seed, `order/${epoch}`), count);
      network.beginEpoch(epoch);
      let total = 0;
      for (let step = 0; step < steps; step++) {
        const batch: Batch = { from: step * batchSize, to: Math.min(count, (step + 1) * batchSize), order };
        const value = trainStep(engine, learner, data.train, batch);
        total += value;
        if (performance.now() - lastTurn < turn) continue;
        hooks.onStep(epoch - 1 + (step + 1) / steps, value);
        if (await hooks.pause()) return null;
        lastTurn = performance.now();
      }
      const evaluation = await evaluate(engine, learner, data.test, hooks.pause);
      if (!evaluation) return null;
      // Without a single step (the only batch was dropped) the mean is NaN: there is none.
      const result = { epoch, ...evaluation, trainLoss: total / steps, seconds: elapsed() };
      epochs.push(result);
      hooks.onEpoch(result);
    }
    return { id: trial.id, initialLoss: initial.loss, epochs, seconds: elapsed(), deviations: data.deviations };
  } finally {
    network.dispose();
    optimizer?.dispose();
  }
}

interface Learner {
  readonly network: Network;
  readonly loss: LossFunction;
  readonly optimizer: OptimizerRun;
}

/** One step; gives the batch's loss before it. */
function trainStep(engine: Engine, { network, loss, optimizer }: Learner, examples: Examples, batch: Batch): number {
  const { tf } = engine;
  const { value, gradients } = tf.tidy(() => {
    const { inputs, labels } = uploadBatch(engine, examples, batch);
    const computed = loss.compute(engine, network.forward(inputs, "training"), labels);
    return { value: computed.value, gradients: network.backward(computed.gradient()) };
  });
  // The optimizer comes after the tidy: a native variable is copied while somebody else still holds its value.
  tf.tidy(() => optimizer.apply(gradients));
  tf.dispose(gradients);
  const number = value.dataSync()[0] ?? Number.NaN;
  value.dispose();
  return number;
}
