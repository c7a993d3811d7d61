import type { EpochResult, LearnedStatistic, Program, StartMeasurements, Trial, TrialResult } from "../core/index.ts";
import { type Batcher, createBatcher } from "./batches.ts";
import type { LoadedExamples } from "./data-sets/prepare-data.ts";
import type { Engine } from "./engine.ts";
import { createEpochControl } from "./epoch-control.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { drawParameter } from "./initial-values/draw-parameter.ts";
import { measureStart } from "./measure-start.ts";
import { createNetwork, type Differentiated } from "./network.ts";
import { type InitialParameter, startOptimizer } from "./optimizers/start-optimizer.ts";
import { createPaceMeter } from "./pace.ts";
import { permutation, randomStream } from "./random-stream.ts";
import { tidy } from "./tidy.ts";
import { createTrainingStep, type Learner } from "./training-step.ts";
import { sizeOf } from "./value.ts";

export interface TrainingData {
  readonly train: LoadedExamples;
  readonly test: LoadedExamples;
  /** What of the data was not as written. */
  readonly deviations: readonly string[];
  /** What a parameter is set to that is learned from data. */
  learned(statistic: LearnedStatistic): Float32Array;
}

export interface TrainingHooks {
  /** Each trial's loss at a step, null where it has ended; `epoch` counts on in fractions. */
  onStep(epoch: number, losses: readonly (number | null)[]): void;
  /** Each trial's epoch; null where it has ended before. */
  onEpoch(results: readonly (EpochResult | null)[]): void;
  /** Gives other work a turn; true to end the training now. */
  pause(): Promise<boolean>;
}

/** What a trial needs to be trained; those that are trained together are alike as `structureOf` says. */
export type TrainableTrial = Pick<Trial, "id" | "seed" | "epochs"> & {
  readonly program: Program;
  /** What its parameters start as; drawn as the program says where it is left out. */
  readonly initialValues?: readonly Float32Array[];
};

/** The event loop gets a turn at least this often, in milliseconds. */
const turn = 30;

/**
 * Trains trials side by side in one computation; null when they were stopped. The same trials on the same engine give the same
 * numbers, and a trial's do not depend on the others but for rounding. Rejects with `Unsupported` when a program cannot be run as
 * written.
 */
export async function trainTrials(
  engine: Engine,
  together: readonly [TrainableTrial, ...TrainableTrial[]],
  data: TrainingData,
  hooks: TrainingHooks,
): Promise<readonly TrialResult[] | null> {
  const [{ program, epochs: epochCount }] = together;
  const trials = together.length;
  const started = performance.now();
  let held = 0;
  /** Seconds of training: without the time that others had. */
  const elapsed = () => (performance.now() - started - held) / 1000;
  const pause = async (): Promise<boolean> => {
    const from = performance.now();
    const isEnded = await hooks.pause();
    held += performance.now() - from;
    return isEnded;
  };
  const disposables: { dispose(): void }[] = [];
  const keep = <T extends { dispose(): void }>(one: T): T => {
    disposables.push(one);
    return one;
  };
  try {
    const [train, test] = [data.train, data.test].map((split) => keep(createBatcher(engine, program.inputs, split))) as [Batcher, Batcher];
    const programs = together.map((trial) => trial.program) as [Program, ...Program[]];
    const specs = programs.map((own) => own.optimizer) as [Program["optimizer"], ...Program["optimizer"][]];
    const control = createEpochControl(programs);
    const optimizer = keep(startOptimizer(engine, specs, initialParameters(together, data), control.ratesMayDiffer));
    const network = createNetwork(engine, program, { seeds: together.map(({ seed }) => seed), parameters: optimizer.parameters });
    const learner: Learner = { program, network, optimizer, trials };
    const meter = createPaceMeter(elapsed);
    const evaluated = () => meter.evaluation(test.count, () => evaluate(engine, learner, test, pause));
    const initial = await evaluated();
    if (!initial) return null;
    const epochs: (readonly (EpochResult | null)[])[] = [];
    const { size, last } = program.batches;
    const steps = last === "drop" ? Math.floor(train.count / size) : Math.ceil(train.count / size);
    let start: readonly StartMeasurements[] = [];
    const takeStart = (step: Differentiated) => {
      start = measureStart(engine.tf, programs, step);
    };
    const trainingStep = keep(createTrainingStep(engine, learner, takeStart));
    let lastTurn = performance.now();
    const orderIn = createOrders(together, train.count);
    for (let epoch = 1; epoch <= epochCount && !control.isDone; epoch++) {
      const orders = orderIn(epoch);
      optimizer.setRates(control.begin(epoch));
      network.beginEpoch(epoch);
      const totals = new Float64Array(trials);
      let examples = 0;
      for (let step = 0; step < steps; step++) {
        const portion = { from: step * size, to: Math.min(train.count, (step + 1) * size), orders };
        const losses = meter.step(() => tidy(engine.tf, () => trainingStep.run(train.batch(portion))));
        // Keras's `loss` of an epoch weighs each batch by its examples.
        const count = portion.to - portion.from;
        examples += count;
        for (const [trial, value] of losses.entries()) totals[trial] = (totals[trial] ?? 0) + value * count;
        if (performance.now() - lastTurn < turn) continue;
        hooks.onStep(
          epoch - 1 + (step + 1) / steps,
          losses.map((loss, trial) => (control.hasEnded(trial) ? null : loss)),
        );
        if (await pause()) return null;
        lastTurn = performance.now();
      }
      trainingStep.settle();
      const evaluations = await evaluated();
      if (!evaluations) return null;
      const seconds = elapsed();
      // Without a single step (the only batch was dropped) the mean is NaN: there is none.
      const measured = evaluations.map((one, trial) => ({ epoch, ...one, trainLoss: (totals[trial] ?? 0) / examples, seconds }));
      const results = control.end(measured, epoch === epochCount);
      epochs.push(results);
      hooks.onEpoch(results);
    }
    const [seconds, pace] = [elapsed(), meter.pace()];
    return together.map(({ id, program: own }, trial) => resultOf(trial, { id, deviations: [...own.deviations, ...data.deviations] }));

    function resultOf(trial: number, named: Pick<TrialResult, "id" | "deviations">): TrialResult {
      const result = {
        ...named,
        initialLoss: (initial as readonly Evaluation[])[trial]?.loss ?? Number.NaN,
        epochs: epochs.flatMap((results) => results[trial] ?? []),
        seconds,
        pace,
      };
      const measured = start[trial];
      return measured ? { ...result, start: measured } : result;
    }
  } finally {
    for (const one of disposables.reverse()) one.dispose();
  }
}

/** Values drawn from each trial's streams: parameters that share a role share the numbers. */
function initialParameters(together: readonly [TrainableTrial, ...TrainableTrial[]], data: TrainingData): InitialParameter[] {
  const [{ program }] = together;
  return program.parameters.map(({ shape, trainable, constraint }, id): InitialParameter => {
    const size = sizeOf(shape);
    const values = new Float32Array(size * together.length);
    for (const [trial, { program: own, seed, initialValues }] of together.entries()) {
      const { initializer, role, learned } = own.parameters[id] ?? { initializer: { kind: "constant", value: 0 } as const, role: "" };
      const start = learned ? data.learned(learned) : drawParameter(initializer, shape, randomStream(seed, role));
      values.set(initialValues?.[id] ?? start, trial * size);
    }
    return { shape: together.length > 1 ? [together.length, ...shape] : shape, values, trainable, constraint };
  });
}

/** In which order each trial takes the examples in an epoch; trials of one order have the same array. */
function createOrders(together: readonly TrainableTrial[], count: number): (epoch: number) => (Uint32Array | null)[] {
  const known = new Map<string, Uint32Array>();
  return (epoch) => {
    const names = together.map(({ program: { batches }, seed }) => {
      if (batches.shuffle === "never") return null;
      return `${seed} order/${batches.shuffle === "once" ? 1 : epoch}`;
    });
    for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
    return names.map((name, trial) => {
      if (name === null) return null;
      const order = known.get(name) ?? permutation(randomStream(together[trial]?.seed ?? 0, name.slice(name.indexOf(" ") + 1)), count);
      known.set(name, order);
      return order;
    });
  };
}
