import type { Attribution, Comparison, Difference, EpochResult, ParityReport, Place, StartMeasurements } from "../../../src/core/index.ts";
import type { ParityEvent, StartPrediction, TrialTitle } from "../../../src/protocol/parity-event.ts";

const pathA = "/programs/mnist_keras.py";
const pathB = "/programs/mnist_tf1.py";

function place(path: string, line: number): Place {
  return { path, line, column: 5, span: { start: 40 * line, end: 40 * line + 12 } };
}

function difference(id: string, a: readonly [string, number], b: readonly [string, number], rest: Partial<Difference> = {}): Difference {
  return {
    id,
    aspect: "initialization",
    layer: null,
    consequence: "possible",
    explanation: "The two programs do not start alike.",
    a: { value: a[0], isDefault: true, place: place(pathA, a[1]) },
    b: { value: b[0], isDefault: false, place: place(pathB, b[1]) },
    ...rest,
  };
}

export const comparison: Comparison = {
  differences: [
    difference("kernel-initializer", ["glorot_uniform", 25], ["N(0, 1)", 40], {
      layer: "dense_1, dense_2 and the output layer",
      consequence: "expected",
      explanation: "The weights start 21 times as far apart, which sets the scale of every activation and of the first loss.",
    }),
    difference("depth", ["2 hidden layers", 25], ["5 hidden layers", 25], {
      aspect: "model",
      consequence: "expected",
      explanation: "A deeper network passes its signal through more layers: what one layer does to its scale is multiplied.",
    }),
    difference("bias-initializer", ["zeros", 25], ["N(0, 1)", 41], {
      explanation: "The biases start from other values; training usually moves them within few steps.",
    }),
    difference("optimizer.epsilon", ["1e-7", 32], ["1e-8", 45], {
      aspect: "optimizer",
      explanation: "Epsilon only slows down weights whose gradients are not much larger than it is.",
    }),
    difference("last-batch", ["kept", 36], ["dropped", 53], {
      aspect: "batching",
      explanation: "The examples that do not fill a batch (96) are left out of every epoch by one of the two.",
    }),
    difference("shuffle", ["new order every epoch", 36], ["not shuffled", 56], {
      aspect: "batching",
      explanation: "The order decides which examples share a batch; it matters most where the data set is sorted.",
    }),
  ],
  unknown: [],
};

const settings = { trainSize: 12_000, testSize: 5_000, epochs: 4, repeats: 3, mostRepeats: 10 };
const small = "bias-initializer+optimizer.epsilon+last-batch+shuffle";
const final: readonly Attribution[] = [
  { difference: "kernel-initializer", points: 46.3, interval: [41.2, 51.4], share: 0.71 },
  { difference: "depth", points: 18.1, interval: [12.6, 23.6], share: 0.28 },
  { difference: small, points: 0.9, interval: [-0.8, 2.6], share: 0.01 },
];
const early: readonly Attribution[] = final.map(({ difference: id, points, share }) => ({
  difference: id,
  points: points + 2,
  interval: null,
  share,
}));

function predicted(scale: number, initialLoss: number): StartPrediction {
  const layers = ["dense_1", "dense_2", "dense_3"].map((layer, index) => ({ layer, scale: scale ** (index + 1) }));
  return { layers, logitStddev: scale ** 3, initialLoss };
}

/** Logits of a bell's shape. */
function start(scale: number): StartMeasurements {
  const layers = ["dense_1", "dense_2", "dense_3"].map((layer, index) => ({ layer, mean: 0, stddev: 1.02 * scale ** (index + 1) }));
  const width = scale ** 3;
  const edges = Array.from({ length: 25 }, (_, index) => ((index - 12) / 4) * width);
  const counts = Array.from({ length: 24 }, (_, index) => Math.round(300 * Math.exp(-(((index - 11.5) / 4) ** 2) / 2)));
  return { layers, gradients: layers.map(({ layer }) => ({ parameter: `${layer}/kernel`, norm: 0.3 * scale })), logits: { edges, counts } };
}

export const plan: Extract<ParityEvent, { type: "plan" }> = {
  type: "plan",
  engine: { name: "wasm", version: "4.22.0", why: "tfjs-node is not installed for this version of Node." },
  dataSet: { name: "mnist", source: "Keras's cache", trainAvailable: 60_000, testAvailable: 10_000 },
  seed: 1,
  settings,
  variants: [
    {
      side: "a",
      path: pathA,
      name: "network",
      generation: "keras2",
      parameters: 118_282,
      stepsPerEpoch: 94,
      predicted: predicted(0.7, 2.37),
    },
    {
      side: "b",
      path: pathB,
      name: "scores",
      generation: "tf1",
      parameters: 167_818,
      stepsPerEpoch: 93,
      predicted: predicted(8000, 464_000),
    },
  ],
  comparison,
  trials: titles([[]], ["a", "b"]),
  cost: { trials: 27, seconds: 140 },
  fingerprint: "example",
};

function titles(swaps: readonly (readonly string[])[], bases: readonly ("a" | "b")[]): readonly TrialTitle[] {
  return [0, 1, 2].flatMap((repeat) =>
    bases.flatMap((base) => swaps.map((swapped) => ({ id: `${[base, ...swapped].join("+")}/${repeat}`, base, swapped, repeat }))),
  );
}

/** The part of the way from chance to `end` that a trial has come after `epoch` epochs. */
function accuracyAt(end: number, epoch: number, repeat: number): number {
  return end - (end - 0.1) * Math.exp(-1.6 * epoch) + 0.012 * Math.sin(5 * repeat + epoch);
}

function trialEvents({ id, base, swapped, repeat }: TrialTitle): ParityEvent[] {
  const isBad = base === "b" && !swapped.includes("kernel-initializer");
  const end = isBad ? 0.28 : 0.935;
  const first = isBad ? 351_000 * (1 + 0.08 * Math.sin(3 * repeat + 1)) : 2.36 + 0.02 * repeat;
  const last = isBad ? 900 : 0.23;
  const lossAt = (epoch: number) =>
    last + (first - last) * Math.exp(-(isBad ? 2.2 : 1.8) * epoch) * (1 + 0.06 * Math.sin(9 * epoch + repeat));
  const steps = (epoch: number) =>
    [0.1, 0.35, 0.6, 0.85].map(
      (part): ParityEvent => ({ type: "step", trial: id, epoch: epoch - 1 + part, loss: 1.1 * lossAt(epoch - 1 + part) }),
    );
  const epochs = [1, 2, 3, 4].flatMap((epoch): ParityEvent[] => {
    const result: EpochResult = {
      epoch,
      accuracy: accuracyAt(end, epoch, repeat),
      loss: lossAt(epoch),
      trainLoss: 1.1 * lossAt(epoch),
      seconds: 1.4 * epoch,
    };
    return [...steps(epoch), { type: "epoch", trial: id, result }];
  });
  return [
    { type: "trial-started", trial: id },
    ...epochs,
    {
      type: "trial-ended",
      trial: id,
      initialLoss: first,
      seconds: 5.6,
      deviations: ["4 epochs were trained where the programs train 5"],
      start: start(isBad ? 8000 : 0.7),
    },
  ];
}

function report(finished: boolean): ParityReport {
  const variant = (side: "a" | "b", mean: number) => ({
    side,
    path: side === "a" ? pathA : pathB,
    name: side === "a" ? "network" : "scores",
    accuracy: [mean],
    values: [mean],
    mean,
    interval: null,
    initialLoss: side === "a" ? 2.38 : 351_000,
    curves: [],
  });
  return {
    version: 1,
    engine: plan.engine,
    dataSet: plan.dataSet,
    seed: 1,
    settings,
    measure: { kind: "accuracy", name: "test accuracy", unit: "points", margin: 1, resolution: 0.02 },
    variants: [variant("a", 0.931), variant("b", 0.278)],
    gap: { mean: 65.3, interval: [60.1, 70.5] },
    comparison,
    repairs: [],
    attribution: finished ? final : early,
    interactions: [],
    verdict: finished ? verdict : null,
    cost: { trials: finished ? 27 : 8, seconds: finished ? 152 : 44, predicted: plan.cost },
    deviations: ["4 epochs were trained where the programs train 5"],
    finished,
  };
}

export const verdict = {
  kind: "cause",
  causes: ["kernel-initializer", "depth"],
  cause: "kernel-initializer",
  confidence: "high",
  sentence: "mnist_tf1.py is 65.3 points less accurate: the kernel initializer explains 46.3 points (71 %); the depth adds 18.1 points.",
} as const;

const swapped = titles(
  [
    ["kernel-initializer"],
    ["depth"],
    ["kernel-initializer", "depth"],
    small.split("+"),
    ["kernel-initializer", ...small.split("+")],
    ["depth", ...small.split("+")],
    ["kernel-initializer", "depth", ...small.split("+")],
  ],
  ["b"],
);

/** A whole run as it is told: the seed's question in small. */
export const exampleRun: readonly ParityEvent[] = [
  { type: "preparing", message: "Looking for the fastest engine that works here" },
  plan,
  ...plan.trials.flatMap((title, index): ParityEvent[] => [
    ...trialEvents(title),
    { type: "progress", fraction: (index + 1) / 27, secondsElapsed: 5.6 * (index + 1), secondsLeft: 5.6 * (26 - index) },
    ...(index === 0
      ? []
      : [
          {
            type: "attribution",
            gap: { mean: 65.3, interval: index < 3 ? null : ([58.2, 72.4] as const) },
            attribution: [],
            final: false,
          } as const,
        ]),
  ]),
  { type: "plan-extended", trials: swapped, why: "The variants differ. 21 more trials to see which differences matter.", cost: plan.cost },
  ...swapped.flatMap((title, index): ParityEvent[] => [
    ...trialEvents(title),
    { type: "progress", fraction: (index + 7) / 27, secondsElapsed: 5.6 * (index + 7), secondsLeft: 5.6 * (20 - index) },
    {
      type: "attribution",
      gap: { mean: 65.3, interval: [60.1, 70.5] },
      attribution: index < 6 ? [] : index < 14 ? early : final,
      final: false,
    },
  ]),
  { type: "attribution", gap: { mean: 65.3, interval: [60.1, 70.5] }, attribution: final, final: true },
  { type: "verdict", verdict, report: report(true) },
];

/** The run up to the middle of its last trials, when some attribution is known. */
export const halfRun = exampleRun.slice(0, Math.floor(0.55 * exampleRun.length));

export const stoppedRun: readonly ParityEvent[] = [...halfRun, { type: "stopped", reason: "The run was stopped.", report: report(false) }];

export const failedRun: readonly ParityEvent[] = [
  {
    type: "failed",
    message: "Only the Keras side could be lifted completely: the size of dense_2 is unknown in mnist_tf1.py.",
    advice: "Give the number of units as a constant and run again.",
    place: place(pathB, 42),
  },
];
