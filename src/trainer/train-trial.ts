import { type EpochResult, type Experiment, knownValue, type Layer, type Loss, type Trial, type TrialResult } from "../core/index.ts";
import type { Examples } from "./data-sets/prepare-examples.ts";
import type { Engine, Tensor } from "./engine.ts";
import { crossentropyFromLogits, crossentropyFromProbabilities, type LossFunction } from "./loss.ts";
import { buildNetwork, type Network } from "./network.ts";
import { startOptimizer } from "./optimizer.ts";
import { permutation, randomStream } from "./random-stream.ts";

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

const evaluationChunk = 2500;
/** The event loop gets a turn at least this often, in milliseconds. */
const turn = 30;

/** Trains one trial; null when it was stopped. Throws with a sentence when the experiment cannot be run as written. */
export async function trainTrial(engine: Engine, trial: Trial, data: TrainingData, hooks: TrainingHooks): Promise<TrialResult | null> {
  const { tf } = engine;
  const { experiment } = trial;
  const training = experiment.training;
  if (!training) throw new Error("the program does not train this model");
  const setting = <T>(fact: Parameters<typeof knownValue<T>>[0], what: string): T => {
    const value = knownValue(fact);
    if (value === undefined) throw new Error(`the ${what} is not known`);
    return value;
  };
  const batchSize = setting(training.batchSize, "batch size");
  const shuffle = setting(training.shuffle, "shuffling");
  const dropsLast = setting(training.lastBatch, "last batch") === "drop";
  const lossOf = chooseLoss(experiment, setting(training.loss, "loss"));
  const started = performance.now();
  const network = buildNetwork(engine, lossOf.experiment, trial.seed);
  const optimizer = startOptimizer(engine, setting(training.optimizer, "optimizer"));
  try {
    const initialLoss = evaluate(engine, network, lossOf.loss, data.test).loss;
    const epochs: EpochResult[] = [];
    const orders = randomStream(trial.seed, "order");
    const count = data.train.count;
    const steps = dropsLast ? Math.floor(count / batchSize) : Math.ceil(count / batchSize);
    let order = shuffle === "once" ? permutation(orders, count) : null;
    let lastTurn = performance.now();
    for (let epoch = 1; epoch <= trial.epochs; epoch++) {
      if (shuffle === "everyEpoch") order = permutation(orders, count);
      let total = 0;
      for (let step = 0; step < steps; step++) {
        const batch = { from: step * batchSize, to: Math.min(count, (step + 1) * batchSize), order };
        const loss = trainStep(engine, { network, loss: lossOf.loss, optimizer }, data.train, batch);
        total += loss;
        if (performance.now() - lastTurn < turn) continue;
        hooks.onStep(epoch - 1 + (step + 1) / steps, loss);
        if (await hooks.pause()) return null;
        lastTurn = performance.now();
      }
      const { accuracy, loss } = evaluate(engine, network, lossOf.loss, data.test);
      const result = { epoch, accuracy, loss, trainLoss: total / Math.max(1, steps), seconds: (performance.now() - started) / 1000 };
      epochs.push(result);
      hooks.onEpoch(result);
    }
    return { id: trial.id, initialLoss, epochs, seconds: (performance.now() - started) / 1000, deviations: data.deviations };
  } finally {
    network.dispose();
    optimizer.dispose();
    tf.disposeVariables();
  }
}

interface Batch {
  readonly from: number;
  readonly to: number;
  readonly order: Uint32Array | null;
}

interface Learner {
  readonly network: Network;
  readonly loss: LossFunction;
  readonly optimizer: ReturnType<typeof startOptimizer>;
}

/** One step; gives the batch's loss before it. */
function trainStep({ tf }: Engine, { network, loss, optimizer }: Learner, examples: Examples, batch: Batch): number {
  optimizer.beginStep();
  let updated: Tensor[] = [];
  const value = tf.tidy(() => {
    const inputs = tf.tensor2d(rows(examples.inputs, examples.width, batch), [batch.to - batch.from, examples.width]);
    const labels = tf.tensor2d(rows(examples.labels, examples.classes, batch), [batch.to - batch.from, examples.classes]);
    const output = network.forward(inputs, "training");
    const gradients = network.backward(loss.gradient(tf, output, labels));
    updated = network.parameters.map((parameter, i) => {
      const gradient = gradients[i];
      return tf.keep(gradient ? optimizer.update(i, parameter, gradient) : tf.clone(parameter));
    });
    return loss.value(tf, output, labels).dataSync()[0] ?? Number.NaN;
  });
  network.parameters.forEach((parameter, i) => {
    parameter.dispose();
    const next = updated[i];
    if (next) network.parameters[i] = next;
  });
  return value;
}

/** The batch's rows, without copying where they lie together. */
function rows(values: Float32Array, width: number, { from, to, order }: Batch): Float32Array {
  if (!order) return values.subarray(from * width, to * width);
  const result = new Float32Array((to - from) * width);
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0;
    result.set(values.subarray(row * width, (row + 1) * width), (i - from) * width);
  }
  return result;
}

/** Accuracy (the largest output is the label) and mean loss over all examples, in the evaluation phase. */
function evaluate(
  { tf }: Engine,
  network: Network,
  loss: LossFunction,
  examples: Examples,
): { readonly accuracy: number; readonly loss: number } {
  let correct = 0;
  let total = 0;
  for (let from = 0; from < examples.count; from += evaluationChunk) {
    const batch: Batch = { from, to: Math.min(examples.count, from + evaluationChunk), order: null };
    const size = batch.to - batch.from;
    tf.tidy(() => {
      const labels = tf.tensor2d(rows(examples.labels, examples.classes, batch), [size, examples.classes]);
      const output = network.forward(tf.tensor2d(rows(examples.inputs, examples.width, batch), [size, examples.width]), "evaluation");
      const hits = tf.sum(tf.cast(tf.equal(tf.argMax(output, -1), tf.argMax(labels, -1)), "int32"));
      correct += hits.dataSync()[0] ?? 0;
      total += (loss.value(tf, output, labels).dataSync()[0] ?? Number.NaN) * (loss.isMean ? size : 1);
    });
  }
  return { accuracy: correct / examples.count, loss: loss.isMean ? total / examples.count : total };
}

/**
 * The loss as the program has it. Where the library itself looks behind a softmax for the logits (no clip), the
 * softmax is taken off and the logits form is used: the same function, computed as that library does.
 */
function chooseLoss(experiment: Experiment, loss: Loss): { readonly loss: LossFunction; readonly experiment: Experiment } {
  if (loss.kind === "other") throw new Error(`the loss ${loss.name} is not executed yet`);
  if (loss.from === "logits") return { loss: crossentropyFromLogits(loss), experiment };
  const last = experiment.layers.at(-1);
  if (loss.clip !== null || !last) return { loss: crossentropyFromProbabilities(loss), experiment };
  const open = withoutSoftmax(last);
  if (!open) return { loss: crossentropyFromProbabilities(loss), experiment };
  return { loss: crossentropyFromLogits(loss), experiment: { ...experiment, layers: [...experiment.layers.slice(0, -1), open] } };
}

function withoutSoftmax(layer: Layer): Layer | null {
  if ((layer.kind !== "dense" && layer.kind !== "activation") || knownValue(layer.activation) !== "softmax") return null;
  return { ...layer, activation: { known: true, value: "linear", origin: "derived", place: null } };
}
