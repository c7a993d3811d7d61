import {
  type Activation,
  type Experiment,
  type Fact,
  type Generation,
  glorotUniform,
  type Initializer,
  known,
  type Layer,
  type Loss,
  type Optimizer,
  type Place,
  type Transform,
  zeros,
} from "../../src/core/index.ts";

/** Settings of a multi-layer perceptron on MNIST, built by hand so that tests need no parser. */
export interface MlpOptions {
  readonly name?: string;
  readonly generation?: Generation;
  readonly hidden?: readonly number[];
  readonly activation?: Activation;
  readonly kernel?: Initializer;
  readonly bias?: Initializer;
  readonly dropoutRate?: number | null;
  readonly outputActivation?: "linear" | "softmax";
  readonly loss?: Loss;
  readonly optimizer?: Optimizer;
  readonly shuffle?: "everyEpoch" | "once" | "never";
  readonly lastBatch?: "keep" | "drop";
  readonly batchSize?: number;
  readonly epochs?: number;
}

const standardNormal: Initializer = { kind: "normal", mean: 0, stddev: 1 };
const clippedLoss: Loss = { kind: "categoricalCrossentropy", labels: "oneHot", from: "probabilities", clip: 1e-7, reduction: "mean" };
const logitsLoss: Loss = { kind: "categoricalCrossentropy", labels: "oneHot", from: "logits", clip: null, reduction: "mean" };

/** The seed's Keras program. */
export const kerasMlp = (options: MlpOptions = {}): Experiment => mlpExperiment({ name: "model", generation: "keras2", ...options });

/** The seed's TensorFlow program; two hidden layers unless `hidden` says more. */
export const tf1Mlp = (options: MlpOptions = {}): Experiment =>
  mlpExperiment({
    name: "logits",
    generation: "tf1",
    kernel: standardNormal,
    bias: standardNormal,
    outputActivation: "linear",
    loss: logitsLoss,
    optimizer: adam(0.001, 1e-8),
    shuffle: "never",
    lastBatch: "drop",
    ...options,
  });

export function adam(learningRate: number, epsilon = 1e-7): Optimizer {
  return { kind: "adam", learningRate: written(learningRate), beta1: written(0.9), beta2: written(0.999), epsilon: written(epsilon) };
}

export function mlpExperiment(options: MlpOptions): Experiment {
  const hidden = options.hidden ?? [128, 128];
  const activation = options.activation ?? "relu";
  const rate = options.dropoutRate === undefined ? 0.3 : options.dropoutRate;
  const layers: Layer[] = [
    {
      kind: "input",
      type: "InputLayer",
      config: {},
      id: "input",
      name: "input",
      inputs: [],
      outputShape: written([null, 784]),
      parameters: [],
      place: place(1),
    },
  ];
  let width = 784;
  const push = (layer: Layer) => layers.push(layer);
  const dense = (index: number, units: number, act: Activation) => {
    const id = `dense_${index}`;
    push({
      kind: "dense",
      type: "Dense",
      config: {},
      id,
      name: id,
      inputs: [layers.at(-1)?.id ?? ""],
      outputShape: written([null, units]),
      units: written(units),
      activation: written(act),
      useBias: true,
      place: place(10 * index),
      parameters: [
        {
          name: "kernel",
          role: "kernel",
          shape: written([width, units]),
          trainable: true,
          initializer: written(options.kernel ?? glorotUniform, 10 * index),
          place: place(10 * index),
        },
        {
          name: "bias",
          role: "bias",
          shape: written([units]),
          trainable: true,
          initializer: written(options.bias ?? zeros, 10 * index + 1),
          place: place(10 * index + 1),
        },
      ],
    });
    width = units;
  };
  hidden.forEach((units, i) => {
    dense(i + 1, units, activation);
    if (rate !== null) {
      const id = `dropout_${i + 1}`;
      push({
        kind: "dropout",
        type: "Dropout",
        config: {},
        id,
        name: id,
        inputs: [`dense_${i + 1}`],
        outputShape: written([null, units]),
        parameters: [],
        rate: written(rate),
        evaluationRate: written(0),
        argument: null,
        place: place(10 * i + 12),
      });
    }
  });
  dense(hidden.length + 1, 10, options.outputActivation ?? "softmax");
  const transforms = (split: "train" | "test"): Transform[] => [
    { kind: "reshape", shape: [split === "train" ? 60000 : 10000, 784], place: place(2) },
    { kind: "cast", dtype: "float32", place: place(2) },
    { kind: "affine", multiply: 1 / 255, add: 0, place: place(2) },
  ];
  const examples = (split: "train" | "test") => {
    const count = split === "train" ? 60000 : 10000;
    return {
      inputs: { dataSet: "mnist", split, part: "inputs", shape: [count, 784], transforms: transforms(split), place: place(2) },
      labels: {
        dataSet: "mnist",
        split,
        part: "labels",
        shape: [count, 10],
        transforms: [{ kind: "oneHot", classes: 10, place: place(3) }],
        place: place(3),
      },
    } as const;
  };
  return {
    id: options.name ?? "model",
    name: options.name ?? "model",
    kind: options.generation === "tf1" ? "graph" : "sequential",
    generation: options.generation ?? "keras2",
    place: place(5),
    layers,
    data: written({ train: examples("train"), test: examples("test") }),
    dataSummary: null,
    training: {
      place: place(100),
      loss: written(options.loss ?? clippedLoss),
      optimizer: written(options.optimizer ?? adam(0.001)),
      batchSize: written(options.batchSize ?? 128),
      lastBatch: written(options.lastBatch ?? "keep"),
      shuffle: written(options.shuffle ?? "everyEpoch"),
      epochs: written(options.epochs ?? 5),
      metrics: ["accuracy"],
      callbacks: [],
      validationSplit: null,
    },
    evaluation: {
      place: place(110),
      split: written("test"),
      when: written("everyEpoch"),
      batchSize: written(null),
      metric: written("accuracy"),
    },
    unknowns: [],
  };
}

function written<T>(value: T, line = 1): Fact<T> {
  return known(value, "written", place(line));
}

function place(line: number): Place {
  return { path: "mlp.py", span: { start: line * 10, end: line * 10 + 5 }, line, column: 1 };
}
