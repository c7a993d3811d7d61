import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { OptimizerSpec, Program } from "../../src/core/index.ts";
import type { Engine } from "../../src/trainer/engine.ts";
import { repeatByOperations } from "../../src/trainer/engines/repeat-by-operations.ts";
import { randomStream } from "../../src/trainer/random-stream.ts";
import { type TrainableTrial, type TrainingData, trainTrials } from "../../src/trainer/train-trials.ts";
import { activationSpec, adam, buildProgram, inputsAndLabels, meanCrossentropy, mlpProgram, optimizer } from "../support/build-program.ts";
import { load } from "./check-program.ts";

/** Ten steps an epoch, the last one on five examples. */
const count = 95;
const batches = { size: 10, last: "keep", shuffle: "everyEpoch", epochs: 2 } as const;

function examples(shape: readonly number[]): TrainingData {
  const stream = randomStream(5, "examples");
  const width = shape.reduce((product, length) => product * length, 1);
  const inputs = Float32Array.from({ length: count * width }, () => stream.normal());
  const labels = new Float32Array(count * 3);
  for (let row = 0; row < count; row++) labels[row * 3 + Math.floor(stream.uniform() * 3)] = 1;
  const split = { inputs: [{ shape: [count, ...shape], values: inputs }], labels: [{ shape: [count, 3], values: labels }] };
  return { train: split, test: split, deviations: [], learned: () => new Float32Array() };
}

const image = [6, 6, 2];
const convolutionKernel = [3, 3, 2, 4];

/** A convolution, normalisation with averages that take the number of the step, noise and a maximum over windows side by side. */
function imageProgram(): Program {
  const builder = buildProgram(inputsAndLabels(image, 3));
  const average = (name: string, value: number) =>
    builder.parameter(name, [4], { trainable: false, initializer: { kind: "constant", value } });
  const settings = { strides: [1, 1], dilations: [1, 1], padding: "same", groups: 1, outputSize: null } as const;
  let x = builder.node(
    { kind: "convolution", rank: 2, transposed: false, ...settings, kernel: builder.parameter("kernel", convolutionKernel) },
    [0],
  );
  x = builder.node(
    {
      kind: "batchNorm",
      axis: 3,
      gamma: null,
      beta: builder.parameter("beta", [4]),
      movingMean: average("mean", 0),
      movingVariance: average("variance", 1),
      momentum: 0.9,
      epsilon: 1e-3,
      training: "batch",
      evaluation: "moving",
      updates: true,
      unbiased: true,
      debiased: true,
    },
    [x],
  );
  x = builder.node({ kind: "activation", activation: activationSpec("tanh") }, [x]);
  x = builder.node({ kind: "gaussianNoise", role: "noise", stddev: 0.2 }, [x]);
  const drawn = builder.node({ kind: "random", role: "sample-1", distribution: "uniform", shape: [-1, 1, 1, 4], multiply: 0.4, add: 0.8 }, [
    x,
  ]);
  const halves = builder.node({ kind: "fill", shape: [-1, 1, 1, 1], value: 0.5 }, [x]);
  x = builder.node({ kind: "binary", operation: "multiply" }, [x, builder.node({ kind: "binary", operation: "add" }, [drawn, halves])]);
  x = builder.node({ kind: "pool", rank: 2, mode: "max", size: [2, 2], strides: [2, 2], padding: "valid" }, [x]);
  const logits = builder.dense(builder.node({ kind: "flatten" }, [x]), [36, 3]);
  return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1), optimizer: adam(0.01), batches });
}

/** Windows that overlap, over two axes and over three. */
function poolProgram(): Program {
  const builder = buildProgram(inputsAndLabels(image, 3));
  const overlapping = { kind: "pool", size: [3, 2], strides: [2, 1], padding: "same", rank: 2 } as const;
  const boxes = { kind: "pool", size: [2, 2, 2], strides: [1, 2, 2], padding: "valid", rank: 3 } as const;
  let x = builder.node({ kind: "bias", bias: builder.parameter("bias", [2]), axis: 3 }, [0]);
  x = builder.node({ ...overlapping, mode: "max" }, [x]);
  x = builder.node({ ...overlapping, mode: "average" }, [x]);
  // [2, 6, 2] as [2, 6, 2, 1].
  x = builder.node({ kind: "reshape", shape: [-1, 2, 6, 2, 1] }, [x]);
  x = builder.node({ ...boxes, mode: "max", strides: [1, 1, 1], padding: "same" }, [x]);
  x = builder.node({ ...boxes, mode: "average" }, [x]);
  const logits = builder.dense(builder.node({ kind: "flatten" }, [x]), [3, 3]);
  return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1), optimizer: adam(0.01), batches });
}

/** Rows of a table, looked up by whole numbers. */
function wordProgram(): Program {
  const [numbers, labels] = inputsAndLabels([4], 3);
  const builder = buildProgram([{ ...numbers, dtype: "int32" }, labels]);
  const rows = builder.node({ kind: "embedding", table: builder.parameter("table", [5, 3]) }, [0]);
  const logits = builder.dense(builder.node({ kind: "flatten" }, [rows]), [12, 3]);
  return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1), optimizer: adam(0.01), batches });
}

function wordExamples(): TrainingData {
  const { train, ...rest } = examples([4]);
  const inputs = train.inputs.map(({ shape, values }) => ({
    shape,
    values: Int32Array.from(values, (value) => Math.abs(Math.round(3 * value)) % 5),
  }));
  return { ...rest, train: { ...train, inputs }, test: { ...train, inputs } };
}

const falling = { kind: "piecewise", boundaries: [4, 12], values: [0.05, 0.02, 0.005] } as const;
const momentum = (more: Partial<OptimizerSpec> = {}): OptimizerSpec =>
  ({
    ...optimizer({ kind: "sgd", momentum: 0.9, nesterov: false, form: "tensorflow" }, 0.05, {
      clipping: { kind: "globalNorm", value: 0.5 },
      weightDecay: 0.01,
    }),
    ...more,
  }) as OptimizerSpec;
const root = { kind: "rmsprop", rho: 0.9, epsilon: 1e-3, initialAccumulator: 0.5 } as const;
const constrained = (program: Program): Program => ({
  ...program,
  parameters: program.parameters.map((parameter) => ({ ...parameter, constraint: { kind: "maxNorm", maxValue: 0.8, axes: [0] } })),
});
const perceptron = (spec: OptimizerSpec) => mlpProgram({ sizes: [6, 8, 5, 3], batches, optimizer: spec });

const cases: readonly (readonly [string, Program, TrainingData])[] = [
  ["a perceptron by Adam", perceptron(adam(0.01)), examples([6])],
  ["rates that fall, clipped gradients, decaying weights", perceptron(momentum({ learningRate: falling })), examples([6])],
  ["constrained weights", constrained(perceptron(adam(0.03))), examples([6])],
  ["a convolution, moving averages and noise", imageProgram(), examples(image)],
  ["pools", poolProgram(), examples(image)],
  ["a table", wordProgram(), wordExamples()],
];

describe("steps as graphs", () => {
  let engine: Engine;
  const runs = vi.fn();
  beforeAll(async () => {
    engine = await load("tfjs-node");
    const backend = engine.tf.backend() as unknown as { runSavedModel(...given: unknown[]): unknown };
    const original = backend.runSavedModel.bind(backend);
    vi.spyOn(backend, "runSavedModel").mockImplementation((...given) => {
      runs();
      return original(...given);
    });
  });
  beforeEach(() => runs.mockClear());

  async function lossesOf(on: Engine, program: Program, data: TrainingData, seeds: readonly number[]): Promise<readonly number[]> {
    const trials = seeds.map((seed): TrainableTrial => ({ id: String(seed), seed, epochs: 2, program }));
    const before = on.tf.memory().numTensors;
    const results = await trainTrials(on, trials as [TrainableTrial, ...TrainableTrial[]], data, {
      onStep: () => undefined,
      onEpoch: () => undefined,
      pause: () => Promise.resolve(false),
    });
    expect(on.tf.memory().numTensors, "tensors are freed").toBe(before);
    return (results ?? []).flatMap(({ epochs }) => epochs.flatMap(({ loss, trainLoss }) => [loss, trainLoss]));
  }

  describe.each([[[1]], [[1, 2]], [[3, 3, 3]]])("of the seeds %j", (seeds) => {
    it.each(cases)("give the numbers of single operations: %s", async (_, program, data) => {
      const byOperations = await lossesOf({ ...engine, kernels: { ...engine.kernels, repeat: repeatByOperations } }, program, data, seeds);
      expect(runs).not.toHaveBeenCalled();
      const byGraphs = await lossesOf(engine, program, data, seeds);
      // All but the first three steps and the last of each epoch.
      expect(runs.mock.calls.length).toBeGreaterThanOrEqual(15);
      expect(byGraphs).toHaveLength(4 * seeds.length);
      for (const [i, loss] of byGraphs.entries()) expect(Math.abs(loss - (byOperations[i] ?? Number.NaN))).toBeLessThan(1e-5 * (1 + loss));
      expect(await lossesOf(engine, program, data, seeds), "in a session that was there").toEqual(byGraphs);
    });
  });

  const formulas: readonly OptimizerSpec[] = [
    optimizer({ kind: "adam", beta1: 0.9, beta2: 0.99, epsilon: 1e-3, amsgrad: true }, 0.01),
    optimizer({ kind: "adamax", beta1: 0.9, beta2: 0.99, epsilon: 1e-3 }, 0.01),
    optimizer({ kind: "adagrad", initialAccumulator: 0.1, epsilon: 1e-3, epsilonAt: "outsideRoot" }, 0.05),
    optimizer({ kind: "adadelta", rho: 0.9, epsilon: 1e-4 }, 1),
    optimizer({ ...root, momentum: 0, epsilonAt: "outsideRoot", centered: false }, 0.01),
    optimizer({ ...root, momentum: 0.5, epsilonAt: "insideRoot", centered: true }, 0.01),
    optimizer({ ...root, momentum: 0.5, epsilonAt: "insideRoot", centered: false }, 0.01),
    optimizer({ kind: "ftrl", power: -0.5, initialAccumulator: 0.1, l1: 0.001, l2: 0.01, l2Shrinkage: 0.1, beta: 0 }, 0.1),
    optimizer({ kind: "sgd", momentum: 0.9, nesterov: true, form: "keras" }, 0.05),
    optimizer({ kind: "sgd", momentum: 0.9, nesterov: true, form: "tensorflow" }, 0.05),
  ];
  it.each(formulas)("follow the formula of an optimizer that is an operation: $kind", async (spec) => {
    const byFormula: Engine = { ...engine, kernels: { ...engine.kernels, fusedOptimizer: () => null } };
    const wanted = await lossesOf(byFormula, perceptron(spec), examples([6]), [1, 2]);
    expect(runs).not.toHaveBeenCalled();
    const found = await lossesOf(engine, perceptron(spec), examples([6]), [1, 2]);
    expect(runs).toHaveBeenCalled();
    for (const [i, loss] of found.entries()) expect(Math.abs(loss - (wanted[i] ?? Number.NaN))).toBeLessThan(1e-4 * (1 + loss));
  });

  it("leave steps alone whose values JavaScript reads", async () => {
    const program = perceptron(optimizer({ kind: "adagrad", initialAccumulator: 0.1, epsilon: 1e-7, epsilonAt: "insideRoot" }, 0.1));
    await lossesOf(engine, program, examples([6]), [1]);
    expect(runs).not.toHaveBeenCalled();
  });

  it("leave steps alone that change by themselves", () => {
    const { tf, kernels } = engine;
    const sum = kernels.variable(Float32Array.of(0), []);
    let number = 0;
    const step = kernels.repeat(() => {
      number++;
      tf.tidy(() => sum.assign(tf.add(sum.read(), number)));
      return tf.tidy(() => tf.mul(sum.read(), 1));
    });
    const given = Array.from({ length: 6 }, () => tf.tidy(() => step.run([]))[0]);
    step.dispose();
    sum.dispose();
    expect(given).toEqual([1, 3, 6, 10, 15, 21]);
    expect(runs).not.toHaveBeenCalled();
  });
});
