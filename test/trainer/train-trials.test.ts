import { beforeAll, describe, expect, it } from "vitest";
import type { EpochRule, OptimizerSpec, ProgramParameter, TrialResult } from "../../src/core/index.ts";
import type { Engine } from "../../src/trainer/engine.ts";
import { drawParameter } from "../../src/trainer/initial-values/draw-parameter.ts";
import { randomStream } from "../../src/trainer/random-stream.ts";
import { type TrainableTrial, type TrainingData, trainTrials } from "../../src/trainer/train-trials.ts";
import { adam, buildProgram, inputsAndLabels, meanCrossentropy, mlpProgram, normal, optimizer } from "../support/build-program.ts";
import { engineNames, load } from "./check-program.ts";

/** Three classes around three points. */
function examples(count: number, width = 6): TrainingData["train"] {
  const stream = randomStream(5, `examples/${count}`);
  const inputs = new Float32Array(count * width);
  const labels = new Float32Array(count * 3);
  for (let row = 0; row < count; row++) {
    const label = Math.floor(stream.uniform() * 3);
    labels[row * 3 + label] = 1;
    for (let i = 0; i < width; i++) inputs[row * width + i] = (i % 3 === label ? 1 : 0) + 0.4 * stream.normal();
  }
  return { inputs: [{ shape: [count, width], values: inputs }], labels: [{ shape: [count, 3], values: labels }] };
}

const data: TrainingData = { train: examples(100), test: examples(60), deviations: ["from a test"], learned: () => Float32Array.of(1, 2) };
const sizes = [6, 8, 5, 3];

async function train(
  engine: Engine,
  ...trials: readonly (Omit<TrainableTrial, "id" | "epochs"> & { readonly epochs?: number })[]
): Promise<readonly TrialResult[]> {
  const named = trials.map((trial, i): TrainableTrial => ({ id: `trial ${i}`, epochs: 2, ...trial }));
  const before = engine.tf.memory().numTensors;
  const results = await trainTrials(engine, named as [TrainableTrial, ...TrainableTrial[]], data, {
    onStep: () => undefined,
    onEpoch: () => undefined,
    pause: () => Promise.resolve(false),
  });
  expect(engine.tf.memory().numTensors, "tensors are freed").toBe(before);
  return results ?? [];
}

function expectAlike(a: TrialResult | undefined, b: TrialResult | undefined): void {
  const numbers = ({ initialLoss, epochs }: TrialResult) => [initialLoss, ...epochs.flatMap(({ loss, trainLoss }) => [loss, trainLoss])];
  if (!a || !b) throw new Error("a trial has no result");
  for (const [i, value] of numbers(a).entries())
    expect(Math.abs(value - (numbers(b)[i] ?? Number.NaN))).toBeLessThan(1e-4 * (1 + Math.abs(value)));
  expect(a.epochs.length).toBe(b.epochs.length);
}

/** Ten steps an epoch. */
const batches = { size: 10, last: "keep", shuffle: "everyEpoch", epochs: 2 } as const;

const optimizers: readonly OptimizerSpec[] = [
  adam(0.01),
  optimizer({ kind: "sgd", momentum: 0.9, nesterov: true, form: "keras" }, 0.05),
  optimizer({ kind: "sgd", momentum: 0, nesterov: false, form: "tensorflow" }, 0.1, {
    clipping: { kind: "globalNorm", value: 0.5 },
    weightDecay: 0.01,
  }),
  optimizer(
    { kind: "rmsprop", rho: 0.9, momentum: 0.5, epsilon: 1e-7, epsilonAt: "insideRoot", centered: false, initialAccumulator: 0 },
    0.01,
  ),
  optimizer(
    { kind: "rmsprop", rho: 0.9, momentum: 0, epsilon: 1e-7, epsilonAt: "outsideRoot", centered: true, initialAccumulator: 1 },
    0.01,
    { clipping: { kind: "norm", value: 1 } },
  ),
  optimizer({ kind: "nadam", beta1: 0.9, beta2: 0.999, epsilon: 1e-7, schedule: "keras" }, 0.01),
  optimizer({ kind: "adagrad", initialAccumulator: 0.1, epsilon: 1e-7, epsilonAt: "insideRoot" }, 0.1),
  optimizer({ kind: "ftrl", power: -0.5, initialAccumulator: 0.1, l1: 0.001, l2: 0.001, l2Shrinkage: 0, beta: 0 }, 0.2),
];

describe.each(engineNames)("on %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(name);
  });

  it("starts parameters that are learned from data as these", async () => {
    const start = (given: Partial<ProgramParameter>) => {
      const builder = buildProgram(inputsAndLabels([6], 3));
      const factors = builder.node(
        { kind: "parameter", parameter: builder.parameter("mean", [2], { trainable: false, initializer: normal(0.5), ...given }) },
        [],
      );
      const x = builder.node({ kind: "binary", operation: "multiply" }, [builder.dense(0, [6, 2]), factors]);
      const logits = builder.dense(x, [2, 3]);
      return builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1), batches });
    };
    const place = { path: "program.py", span: { start: 0, end: 0 }, line: 1, column: 1 };
    const of = { dataSet: "iris", split: "train", part: "inputs", shape: [150, 2], transforms: [], place } as const;
    const learned = start({ learned: { by: "mean", axes: [0], of } });
    const [alone] = await train(engine, { program: learned, seed: 1 });
    // Of the test's data [1, 2] is learned.
    const initialValues = learned.parameters.map(({ initializer, shape, role }) =>
      drawParameter(initializer, shape, randomStream(1, role)),
    );
    initialValues[0] = Float32Array.of(1, 2);
    expectAlike(alone, (await train(engine, { program: start({}), seed: 1, initialValues }))[0]);
  });

  it.each(optimizers)("a trial has alone the numbers that it has beside others: $kind", async (spec) => {
    const program = mlpProgram({ sizes, batches, optimizer: spec });
    const faster = { ...spec, learningRate: { kind: "constant", value: 0.03 } } as const;
    const others = [
      { seed: 1, program },
      { seed: 2, program },
      // The same seed and another beginning, another order, another rate.
      {
        seed: 1,
        program: mlpProgram({
          sizes,
          batches: { ...batches, shuffle: "never" },
          optimizer: spec,
          kernel: { kind: "normal", mean: 0, stddev: 0.7 },
        }),
      },
      { seed: 3, program: mlpProgram({ sizes, batches, optimizer: faster }) },
    ];
    const together = await train(engine, ...others);
    for (const [i, trial] of others.entries()) expectAlike((await train(engine, trial))[0], together[i]);
    expect(together[0]?.epochs).not.toEqual(together[1]?.epochs);
    const again = await train(engine, ...others);
    const withoutTimes = (results: readonly TrialResult[]) =>
      results.map(({ epochs, start }) => [epochs.map((epoch) => ({ ...epoch, seconds: 0 })), start]);
    expect(withoutTimes(again)).toEqual(withoutTimes(together));
  });

  it("lets each trial follow its own callbacks", async () => {
    const watch = { watches: "loss", better: "smaller", minDelta: 10, takesAnyFirst: false } as const;
    const rules: readonly (readonly EpochRule[])[] = [
      [],
      [{ kind: "rates", rates: [0.02, 0.002, 0.0002, 0.00002] }],
      [{ kind: "plateau", ...watch, patience: 1, factor: 0.1, cooldown: 0, minRate: 0 }],
      [
        {
          kind: "earlyStopping",
          ...watch,
          patience: 2,
          baseline: null,
          restores: "always",
          from: 0,
          baselineIs: "threshold",
          mayEndFirst: false,
        },
      ],
    ];
    const others = rules.map((epochRules) => ({
      seed: 1,
      epochs: 4,
      program: { ...mlpProgram({ sizes, batches, rate: 0.02 }), epochRules },
    }));
    const together = await train(engine, ...others);
    for (const [i, trial] of others.entries()) expectAlike((await train(engine, trial))[0], together[i]);
    const losses = together.map(({ epochs }) => epochs.map(({ loss }) => loss));
    expect(losses[1]?.[0]).toBeCloseTo(losses[0]?.[0] ?? Number.NaN, 4);
    expect(Math.abs((losses[1]?.[3] ?? 0) - (losses[1]?.[2] ?? 0))).toBeLessThan(Math.abs((losses[0]?.[3] ?? 0) - (losses[0]?.[2] ?? 0)));
    // The first epoch is the best; after the second one the rate is a tenth.
    expect(losses[2]?.[1]).toBeCloseTo(losses[0]?.[1] ?? Number.NaN, 4);
    expect(losses[2]?.[2]).not.toBeCloseTo(losses[0]?.[2] ?? Number.NaN, 4);
    expect(losses[3]).toHaveLength(3);
    expect(losses[3]?.[2]).toBe(losses[3]?.[0]);
  });

  it("learns, tells the start as it was measured, and passes on what was not as written", async () => {
    const program = { ...mlpProgram({ sizes, batches, rate: 0.02 }), deviations: ["by hand"] };
    const [result] = await train(engine, { seed: 4, program });
    expect(result?.epochs.at(-1)?.accuracy).toBeGreaterThan(0.8);
    expect(result?.epochs[1]?.trainLoss).toBeLessThan(result?.epochs[0]?.trainLoss ?? 0);
    expect(result?.deviations).toEqual(["by hand", "from a test"]);
    expect(result?.start?.layers.map(({ layer }) => layer)).toEqual(["dense_1", "dropout_1", "dense_2", "dropout_2", "dense_3"]);
    expect(result?.start?.gradients).toHaveLength(6);
    expect(result?.start?.gradients.every(({ norm }) => norm > 0)).toBe(true);
    expect(result?.start?.logits?.counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it("tells divergence as what it is", async () => {
    const [well, ill] = await train(
      engine,
      { seed: 1, program: mlpProgram({ sizes, batches }) },
      { seed: 1, program: mlpProgram({ sizes, batches, kernel: { kind: "constant", value: 1e30 } }) },
    );
    expect(well?.epochs.every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(ill?.epochs.every(({ loss }) => Number.isNaN(loss))).toBe(true);
  });

  it("weighs batches by their examples in an epoch's training loss, as Keras does", async () => {
    const resting = (size: number) => mlpProgram({ sizes: [6, 3], rate: 0, batches: { ...batches, size } });
    const [whole] = await train(engine, { seed: 1, program: resting(100) });
    const [parts] = await train(engine, { seed: 1, program: resting(70) });
    expect(parts?.epochs[0]?.trainLoss).toBeCloseTo(whole?.epochs[0]?.trainLoss ?? Number.NaN, 5);
  });

  it("drops the last batch where the program does", async () => {
    const odd = { ...batches, size: 60 };
    const kept = await train(engine, { seed: 1, program: mlpProgram({ sizes, batches: odd }) });
    const dropped = await train(engine, { seed: 1, program: mlpProgram({ sizes, batches: { ...odd, last: "drop" } }) });
    expect(kept[0]?.epochs[0]?.loss).not.toBe(dropped[0]?.epochs[0]?.loss);
    const [none] = await train(engine, { seed: 1, program: mlpProgram({ sizes, batches: { ...odd, size: 200, last: "drop" } }) });
    expect(none?.epochs[0]).toMatchObject({ trainLoss: Number.NaN, loss: none?.initialLoss });
  });

  it.each([true, false])("moves batch normalisation's averages where the program does (%s)", async (updates) => {
    const builder = buildProgram(inputsAndLabels([6], 3));
    const moving = { trainable: false };
    const statistics = {
      movingMean: builder.parameter("mean", [6], { ...moving, initializer: { kind: "constant", value: 0 } }),
      movingVariance: builder.parameter("variance", [6], { ...moving, initializer: { kind: "constant", value: 1 } }),
    };
    const settings = {
      axis: 1,
      momentum: 0.5,
      epsilon: 1e-3,
      training: "batch",
      evaluation: "moving",
      updates,
      unbiased: false,
      debiased: false,
    } as const;
    const scaled = builder.node({ kind: "affine", multiply: 10, add: 50 }, [0]);
    const normalized = builder.node({ kind: "batchNorm", gamma: null, beta: null, ...statistics, ...settings }, [scaled]);
    const logits = builder.dense(normalized, [6, 3]);
    const program = builder.build({ prediction: logits, loss: meanCrossentropy(builder, logits, 1), batches, optimizer: adam(0.05) });
    const results = await train(engine, { seed: 1, program }, { seed: 2, program });
    // Without the averages the evaluation sees inputs that are far from those of the training.
    for (const { epochs } of results) {
      if (updates) expect(epochs.at(-1)?.loss).toBeLessThan(1);
      else expect(epochs.at(-1)?.loss).toBeGreaterThan(3);
    }
  });
});
