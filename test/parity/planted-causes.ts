import { type Experiment, glorotUniform, type Initializer, known, type Optimizer, zeros } from "../../src/core/index.ts";
import { adam, kerasMlp, type MlpOptions, tf1Mlp } from "../support/mlp-experiment.ts";

/** Two variants of one program: `b` has a fault that costs accuracy, and some differences that cost next to nothing. */
export interface PlantedCause {
  readonly title: string;
  readonly a: Experiment;
  readonly b: Experiment;
  /** The name of the difference that the fault makes, without the layers that it concerns. */
  readonly cause: string;
}

interface Base {
  readonly title: string;
  readonly options: MlpOptions;
  make(options: MlpOptions): Experiment;
}

interface Fault {
  readonly title: string;
  readonly cause: string;
  readonly bases: readonly string[];
  readonly change: MlpOptions | ((experiment: Experiment) => Experiment);
}

const normal = (stddev: number): Initializer => ({ kind: "normal", mean: 0, stddev });
const nowhere = { path: "mlp.py", span: { start: 0, end: 1 }, line: 1, column: 1 };
const sgd = (learningRate: number): Optimizer => ({
  kind: "sgd",
  learningRate: known(learningRate, "written", nowhere),
  momentum: known(0, "default", nowhere),
  nesterov: known(false, "default", nowhere),
});

const bases: readonly Base[] = [
  { title: "relu 128-128", options: { dropoutRate: 0.2 }, make: kerasMlp },
  { title: "tanh 64", options: { hidden: [64], activation: "tanh", dropoutRate: 0.1 }, make: kerasMlp },
  {
    title: "graph 100-100",
    options: { hidden: [100, 100], kernel: glorotUniform, bias: zeros, dropoutRate: 0.1 },
    make: tf1Mlp,
  },
  { title: "SGD 64-64", options: { hidden: [64, 64], optimizer: sgd(0.2), dropoutRate: 0.1 }, make: kerasMlp },
];
const [relu, tanh, graph, plain] = ["relu 128-128", "tanh 64", "graph 100-100", "SGD 64-64"] as const;
const withAdam = [relu, tanh, graph];
const all = [relu, tanh, graph, plain];

/** Pixels that are divided by 255 once more than they should be. */
const dividedTwice = (experiment: Experiment): Experiment => {
  if (!experiment.data.known) return experiment;
  const { train, test } = experiment.data.value;
  const divide = (examples: typeof train): typeof train => ({
    ...examples,
    inputs: {
      ...examples.inputs,
      transforms: [...examples.inputs.transforms, { kind: "affine", multiply: 1 / 255, add: 0, place: nowhere }],
    },
  });
  return { ...experiment, data: known({ train: divide(train), test: test && divide(test) }, "written", nowhere) };
};

const summed = (experiment: Experiment): Experiment => {
  const loss = experiment.training?.loss;
  if (!experiment.training || !loss?.known || loss.value.kind !== "categoricalCrossentropy") return experiment;
  return { ...experiment, training: { ...experiment.training, loss: known({ ...loss.value, reduction: "sum" }, "written", nowhere) } };
};

const faults: readonly Fault[] = [
  { title: "weights of standard deviation one", cause: "kernel-initializer", bases: all, change: { kernel: normal(1) } },
  {
    title: "weights between zero and one",
    cause: "kernel-initializer",
    bases: all,
    change: { kernel: { kind: "uniform", low: 0, high: 1 } },
  },
  {
    title: "weights that start at zero",
    cause: "kernel-initializer",
    bases: [relu, graph],
    change: { kernel: { kind: "constant", value: 0 } },
  },
  { title: "a learning rate far too small", cause: "optimizer.learning-rate", bases: withAdam, change: { optimizer: adam(1e-6, 1e-8) } },
  { title: "a learning rate far too large", cause: "optimizer.learning-rate", bases: withAdam, change: { optimizer: adam(0.5, 1e-8) } },
  { title: "a learning rate far too small", cause: "optimizer.learning-rate", bases: [plain], change: { optimizer: sgd(1e-4) } },
  { title: "a learning rate far too large", cause: "optimizer.learning-rate", bases: [plain], change: { optimizer: sgd(50) } },
  { title: "slow SGD instead of Adam", cause: "optimizer", bases: withAdam, change: { optimizer: sgd(0.001) } },
  { title: "a loss that is summed", cause: "loss.reduction", bases: [plain], change: summed },
  { title: "two units", cause: "units", bases: [relu, graph, plain], change: { hidden: [2, 2] } },
  { title: "one unit", cause: "units", bases: [tanh], change: { hidden: [1] } },
  { title: "dropout that leaves a twentieth", cause: "dropout", bases: all, change: { dropoutRate: 0.95 } },
  { title: "ten layers too many", cause: "depth", bases: [relu], change: { hidden: Array(12).fill(128) } },
  { title: "ten layers too many", cause: "depth", bases: [graph], change: { hidden: Array(12).fill(100) } },
  { title: "sigmoids", cause: "activation", bases: [relu, graph, plain], change: { activation: "sigmoid" } },
  { title: "pixels divided twice", cause: "input-scaling", bases: all, change: dividedTwice },
  { title: "biases of standard deviation twenty", cause: "bias-initializer", bases: [relu, graph, plain], change: { bias: normal(20) } },
  { title: "a batch of a thousand", cause: "batch-size", bases: all, change: { batchSize: 1000 } },
];

/** Differences that cost next to nothing; where a fault is of the same kind it comes after. */
const decoys: MlpOptions = { bias: normal(0.01), lastBatch: "keep", shuffle: "once" };

export const plantedCauses: readonly PlantedCause[] = faults.flatMap(({ bases: own, cause, change, title }) =>
  bases
    .filter((base) => own.includes(base.title))
    .map((base): PlantedCause => {
      const isAdam = base.title !== plain;
      const options = { ...base.options, ...decoys, ...(isAdam ? { optimizer: adam(0.001, 1e-6) } : {}) };
      const b = typeof change === "function" ? change(base.make(options)) : base.make({ ...options, ...change });
      return { title: `${base.title}: ${title}`, cause, a: base.make(base.options), b };
    }),
);

/** Whether a difference's id is of a name, whichever layers it concerns. */
export function isNamed(id: string | null | undefined, name: string): boolean {
  return id === name || id?.startsWith(`${name}:`) === true;
}
