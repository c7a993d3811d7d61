import { type Experiment, known, type Program } from "../../src/core/index.ts";
import { type Batcher, createBatcher } from "../../src/trainer/batches.ts";
import type { LoadedExamples } from "../../src/trainer/data-sets/prepare-data.ts";
import type { Engine, Tensor } from "../../src/trainer/engine.ts";
import { createNetwork } from "../../src/trainer/network.ts";
import { type InitialParameter, startOptimizer } from "../../src/trainer/optimizers/start-optimizer.ts";
import { tidy } from "../../src/trainer/tidy.ts";
import { trainTrials } from "../../src/trainer/train-trials.ts";
import { createTrainingStep } from "../../src/trainer/training-step.ts";
import { batchSize, type Feed, type JudgeCase, trainedBatches, validationBatches } from "./cases/case.ts";
import { feedArray, initialWeights, stepCount } from "./formula.ts";

/** What is compared: losses of the first steps, and the first outputs in evaluation before and after them. */
export interface Measured {
  readonly losses: readonly Measurement[];
  readonly first: readonly (readonly Measurement[])[];
  readonly last: readonly (readonly Measurement[])[];
}

/** Null for what is no finite number. */
export type Measurement = number | null;

/** The experiment on the judge's own data: the programs train on arrays that they draw themselves. */
export function onOwnData({ inputs, labels, sampleWeights = [], epochs }: JudgeCase, experiment: Experiment): Experiment {
  const { training, place } = experiment;
  if (!training) throw new Error("the case does not train");
  const source = (part: "inputs" | "labels", shape: readonly number[]) => ({
    dataSet: "mnist" as const,
    split: "train" as const,
    part,
    shape: [batchSize * stepCount, ...shape],
    transforms: [],
    place,
  });
  const fact = <T>(value: T) => known(value, "written", place);
  const [input, ...otherInputs] = inputs.map(({ shape }) => source("inputs", shape));
  const [label, ...otherLabels] = labels.map(({ shape }) => source("labels", shape));
  if (!input || !label) throw new Error("the case has no inputs or no labels");
  const examples = { inputs: input, labels: label, otherInputs, otherLabels };
  const [weights] = sampleWeights;
  const train = weights ? { ...examples, sampleWeights: source("labels", weights.shape) } : examples;
  return {
    ...experiment,
    data: fact({ train, test: examples }),
    training: {
      ...training,
      ...(weights ? { weighsExamples: fact(true as const) } : {}),
      batchSize: fact(batchSize),
      lastBatch: fact("keep"),
      shuffle: fact("never"),
      epochs: epochs === undefined ? fact(1) : training.epochs,
    },
    evaluation: {
      place,
      split: fact("test"),
      when: fact("end"),
      batchSize: fact(null),
      metric: fact("accuracy"),
    },
    unknowns: experiment.unknowns.filter(({ aspect }) => aspect === "model"),
  };
}

/** Trains a case's program as the real software was made to. Throws where the trainer refuses it. */
export function replayCase(
  engine: Engine,
  one: JudgeCase,
  { experiment, program }: { experiment: Experiment; program: Program },
): Measured {
  const { tf } = engine;
  const optimizer = startOptimizer(engine, [program.optimizer], initialParameters(program, experiment));
  const batcher = createBatcher(engine, program.inputs, {
    inputs: one.inputs.map((feed, i) => feedArray(feed, 101 + i)),
    labels: one.labels.map((feed, i) => feedArray(feed, 201 + i)),
    ...(one.sampleWeights ? { sampleWeights: one.sampleWeights.map((feed, i) => feedArray(feed, 301 + i)) } : {}),
  });
  try {
    const network = createNetwork(engine, program, { seeds: [1], parameters: optimizer.parameters });
    network.beginEpoch(1);
    const outputs = () => tidy(tf, () => firstNumbers(network.compute(batchOf(batcher, 0), "evaluation", [program.prediction])[0]?.tensor));
    const first = outputs();
    const training = createTrainingStep(engine, { program, network, optimizer, trials: 1 });
    const losses = Array.from({ length: stepCount }, (_, step) => tidy(tf, () => training.run(batchOf(batcher, step)))[0] ?? Number.NaN);
    training.settle();
    const last = outputs();
    training.dispose();
    return { losses, first: [first], last: [last] };
  } finally {
    batcher.dispose();
    optimizer.dispose();
  }
}

/** A program's parameters with the formula's values. */
function initialParameters(program: Program, experiment: Experiment): readonly InitialParameter[] {
  const values = initialWeights(experiment);
  const taken = new Map<string, number>();
  return program.parameters.map(({ name, shape, trainable, constraint }) => {
    const { plain, part } = plainName(name);
    const at = part ?? taken.get(plain) ?? 0;
    taken.set(plain, at + 1);
    const own = values.get(plain)?.[at];
    if (!own) throw new Error(`the experiment has no parameter ${name}`);
    return { shape, values: own, trainable, constraint };
  });
}

/** Trains a case whose `fit` was run as a whole: by all that trains a trial. */
export async function replayFit(
  engine: Engine,
  one: JudgeCase,
  { experiment, program }: { experiment: Experiment; program: Program },
): Promise<Measured> {
  const rows = (from: number, to: number): Required<LoadedExamples> => {
    const cut = (feed: Feed, stream: number) => {
      const { shape, values } = feedArray(feed, stream);
      const size = values.length / (shape[0] ?? 1);
      return { shape: [to - from, ...shape.slice(1)], values: values.slice(from * size, to * size) };
    };
    const all = (feeds: readonly Feed[], stream: number) => feeds.map((feed, i) => cut(feed, stream + i));
    return { inputs: all(one.inputs, 101), labels: all(one.labels, 201), sampleWeights: all(one.sampleWeights ?? [], 301) };
  };
  const [trained, all] = [trainedBatches * batchSize, (trainedBatches + validationBatches) * batchSize];
  // What is validated on counts once.
  const { sampleWeights: _, ...test } = rows(trained, all);
  const data = { train: rows(0, trained), test, deviations: [], learned: () => new Float32Array() };
  const initialValues = initialParameters(program, experiment).map(({ values }) => values);
  const hooks = { onStep: () => undefined, onEpoch: () => undefined, pause: async () => false };
  const trial = { id: one.id, seed: 1, epochs: one.epochs ?? 1, program, initialValues };
  const [result] = (await trainTrials(engine, [trial], data, hooks)) ?? [];
  const epochs = result?.epochs ?? [];
  const validated = experiment.training?.validatesOn === undefined ? [] : epochs.slice(0, -1).map(({ loss }) => loss);
  return { losses: [...epochs.map(({ trainLoss }) => trainLoss), ...validated, epochs.at(-1)?.loss ?? null], first: [], last: [] };
}

function batchOf(batcher: Batcher, step: number): ReturnType<Batcher["batch"]> {
  return batcher.batch({ from: step * batchSize, to: (step + 1) * batchSize, orders: [null] });
}

function firstNumbers(tensor: Tensor | undefined): readonly number[] {
  return tensor ? [...tensor.dataSync<"float32">()].slice(0, 6) : [];
}

/** Parts of a layer whose parameters have the same names in the experiment, in its order. */
const parts = [
  ["forward", "backward"],
  ["query", "key", "value", "output"],
];

/** A program's parameter by its name in the experiment, and which of several of that name it is where the program tells. */
function plainName(name: string): { readonly plain: string; readonly part: number | null } {
  for (const names of parts) {
    for (const [part, prefix] of names.entries()) {
      const plain = name.replace(`/${prefix}_`, "/");
      if (plain !== name) return { plain, part };
    }
  }
  return { plain: name, part: null };
}
