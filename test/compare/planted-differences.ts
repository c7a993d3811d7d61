import {
  type Activation,
  type ArraySource,
  type Data,
  type Experiment,
  type Fact,
  type Initializer,
  known,
  type Layer,
  type Loss,
  type Optimizer,
  type Training,
  type Transform,
} from "../../src/core/index.ts";

/** One edit of an experiment and the differences that it makes. Edits that share none of their `part`s (words) do not meet. */
export interface PlantedDifference {
  readonly title: string;
  readonly part: string;
  readonly ids: readonly string[];
  edit(experiment: Experiment): Experiment;
}

type Dense = Layer & { readonly kind: "dense" };
type Dropout = Layer & { readonly kind: "dropout" };

const somewhere = { path: "mlp.py", span: { start: 0, end: 1 }, line: 1, column: 1 };
export const fact = <T>(value: T): Fact<T> => known(value, "written", somewhere);

const editLayers = (experiment: Experiment, edit: (layer: Layer) => Layer): Experiment => ({
  ...experiment,
  layers: experiment.layers.map(edit),
});
const editDense = (experiment: Experiment, ids: readonly string[], edit: (layer: Dense) => Dense): Experiment =>
  editLayers(experiment, (layer) => (layer.kind === "dense" && ids.includes(layer.id) ? edit(layer) : layer));
const editDropout = (experiment: Experiment, ids: readonly string[], edit: (layer: Dropout) => Dropout): Experiment =>
  editLayers(experiment, (layer) => (layer.kind === "dropout" && ids.includes(layer.id) ? edit(layer) : layer));
const editTraining = (experiment: Experiment, edit: Partial<Training>): Experiment => ({
  ...experiment,
  training: experiment.training && { ...experiment.training, ...edit },
});
export const editLoss = (experiment: Experiment, edit: Partial<Loss & { kind: "categoricalCrossentropy" }>): Experiment =>
  experiment.training?.loss.known
    ? editTraining(experiment, { loss: fact({ ...experiment.training.loss.value, ...edit } as Loss) })
    : experiment;
const editOptimizer = (experiment: Experiment, edit: Readonly<Record<string, Fact<number>>>): Experiment =>
  experiment.training?.optimizer.known
    ? editTraining(experiment, { optimizer: fact({ ...experiment.training.optimizer.value, ...edit } as Optimizer) })
    : experiment;
export const editData = (experiment: Experiment, edit: (data: Data) => Data): Experiment =>
  experiment.data.known ? { ...experiment, data: fact(edit(experiment.data.value)) } : experiment;
const editInputs = (data: Data, edit: (source: ArraySource) => ArraySource): Data => ({
  train: { ...data.train, inputs: edit(data.train.inputs) },
  test: data.test && { ...data.test, inputs: edit(data.test.inputs) },
});
const editLabels = (data: Data, edit: (source: ArraySource) => ArraySource): Data => ({
  train: { ...data.train, labels: edit(data.train.labels) },
  test: data.test && { ...data.test, labels: edit(data.test.labels) },
});

export const initialize = (experiment: Experiment, ids: readonly string[], role: "kernel" | "bias", initializer: Initializer): Experiment =>
  editDense(experiment, ids, (layer) => ({
    ...layer,
    parameters: layer.parameters.map((parameter) =>
      parameter.role === role ? { ...parameter, initializer: fact(initializer) } : parameter,
    ),
  }));

export const addTransform = (source: ArraySource, transform: Omit<Transform & { kind: "affine" }, "place">): ArraySource => ({
  ...source,
  transforms: [...source.transforms, { ...transform, place: somewhere }],
});

const takeFirst = (source: ArraySource, stop: number): ArraySource => ({
  ...source,
  shape: [stop, ...source.shape.slice(1)],
  transforms: [...source.transforms, { kind: "take", start: 0, stop, place: somewhere }],
});

const all = ["dense_1", "dense_2", "dense_3"];
const hidden = ["dense_1", "dense_2"];
const normal: Initializer = { kind: "normal", mean: 0, stddev: 1 };
const heNormal: Initializer = { kind: "varianceScaling", scale: 2, mode: "fanIn", distribution: "truncatedNormal", corrected: true };
const resize = (experiment: Experiment, units: number): Experiment =>
  editDense(experiment, ["dense_1"], (layer) => ({ ...layer, units: fact(units), outputShape: fact([null, units]) }));
const activate = (experiment: Experiment, ids: readonly string[], activation: Activation) =>
  editDense(experiment, ids, (layer) => ({ ...layer, activation: fact(activation) }));
const sgd: Optimizer = { kind: "sgd", learningRate: fact(0.01), momentum: fact(0), nesterov: fact(false) };

/** Whether two edits concern things that are told apart only together. */
export function doMeet(first: PlantedDifference, second: PlantedDifference): boolean {
  return first.part.split(" ").some((part) => second.part.split(" ").includes(part));
}

/** Edits of an experiment with two hidden layers, softmax, dropout after each hidden layer, and Adam. */
export const plantedDifferences: readonly PlantedDifference[] = [
  { title: "all kernels", part: "kernel", ids: ["kernel-initializer"], edit: (e) => initialize(e, all, "kernel", normal) },
  { title: "one kernel", part: "kernel", ids: ["kernel-initializer:dense_2"], edit: (e) => initialize(e, ["dense_2"], "kernel", normal) },
  {
    title: "kernels in two ways",
    part: "kernel",
    ids: ["kernel-initializer:dense_1,dense_2", "kernel-initializer:output"],
    edit: (e) => initialize(initialize(e, hidden, "kernel", heNormal), ["dense_3"], "kernel", normal),
  },
  { title: "all biases", part: "bias", ids: ["bias-initializer"], edit: (e) => initialize(e, all, "bias", normal) },
  {
    title: "one bias",
    part: "bias",
    ids: ["bias-initializer:output"],
    edit: (e) => initialize(e, ["dense_3"], "bias", { kind: "constant", value: 0.1 }),
  },
  {
    title: "no bias",
    part: "bias",
    ids: ["use-bias:dense_1"],
    edit: (e) =>
      editDense(e, ["dense_1"], (layer) => ({
        ...layer,
        useBias: false,
        parameters: layer.parameters.filter(({ role }) => role !== "bias"),
      })),
  },
  {
    title: "frozen kernel",
    part: "trainable",
    ids: ["trainable:dense_2"],
    edit: (e) =>
      editDense(e, ["dense_2"], (layer) => ({
        ...layer,
        parameters: layer.parameters.map((parameter) => (parameter.role === "kernel" ? { ...parameter, trainable: false } : parameter)),
      })),
  },
  { title: "units", part: "units", ids: ["units:dense_1"], edit: (e) => resize(e, 64) },
  { title: "activations", part: "activation", ids: ["activation"], edit: (e) => activate(e, hidden, "tanh") },
  { title: "one activation", part: "activation", ids: ["activation:dense_2"], edit: (e) => activate(e, ["dense_2"], "sigmoid") },
  {
    title: "dropout",
    part: "dropout",
    ids: ["dropout"],
    edit: (e) => editDropout(e, ["dropout_1", "dropout_2"], (layer) => ({ ...layer, rate: fact(0.5) })),
  },
  {
    title: "one dropout layer missing",
    part: "dropout evaluation-dropout",
    ids: ["dropout:dense_1"],
    edit: (e) => ({
      ...e,
      layers: e.layers
        .filter(({ id }) => id !== "dropout_1")
        .map((layer) => (layer.inputs[0] === "dropout_1" ? { ...layer, inputs: ["dense_1"] } : layer)),
    }),
  },
  {
    title: "dropout left on",
    part: "evaluation-dropout",
    ids: ["evaluation-dropout"],
    edit: (e) => editDropout(e, ["dropout_1", "dropout_2"], (layer) => ({ ...layer, evaluationRate: layer.rate })),
  },
  { title: "output activation", part: "loss", ids: ["output-activation"], edit: (e) => activate(e, ["dense_3"], "sigmoid") },
  { title: "softmax twice", part: "loss", ids: ["loss.input"], edit: (e) => editLoss(e, { from: "logits", clip: null }) },
  { title: "reduction", part: "loss", ids: ["loss.reduction"], edit: (e) => editLoss(e, { reduction: "sum" }) },
  { title: "wide clip", part: "loss", ids: ["loss.clip"], edit: (e) => editLoss(e, { clip: 1e-3 }) },
  {
    title: "loss",
    part: "loss",
    ids: ["loss"],
    edit: (e) =>
      editTraining(e, { loss: fact<Loss>({ kind: "other", name: "mean_squared_error", from: null, reduction: "mean", isOwn: false }) }),
  },
  { title: "optimizer", part: "optimizer", ids: ["optimizer"], edit: (e) => editTraining(e, { optimizer: fact(sgd) }) },
  {
    title: "learning rate",
    part: "optimizer",
    ids: ["optimizer.learning-rate"],
    edit: (e) => editOptimizer(e, { learningRate: fact(0.01) }),
  },
  { title: "beta_1", part: "optimizer", ids: ["optimizer.beta-1"], edit: (e) => editOptimizer(e, { beta1: fact(0.5) }) },
  { title: "beta_2", part: "optimizer", ids: ["optimizer.beta-2"], edit: (e) => editOptimizer(e, { beta2: fact(0.99) }) },
  { title: "epsilon", part: "optimizer", ids: ["optimizer.epsilon"], edit: (e) => editOptimizer(e, { epsilon: fact(1e-8) }) },
  { title: "batch size", part: "batch", ids: ["batch-size"], edit: (e) => editTraining(e, { batchSize: fact(64) }) },
  { title: "last batch", part: "last-batch", ids: ["last-batch"], edit: (e) => editTraining(e, { lastBatch: fact("drop") }) },
  { title: "shuffling", part: "shuffle", ids: ["shuffle"], edit: (e) => editTraining(e, { shuffle: fact("never") }) },
  { title: "shuffling once", part: "shuffle", ids: ["shuffle"], edit: (e) => editTraining(e, { shuffle: fact("once") }) },
  { title: "epochs", part: "epochs", ids: ["epochs"], edit: (e) => editTraining(e, { epochs: fact(20) }) },
  {
    title: "data set",
    part: "data-set",
    ids: ["data-set"],
    edit: (e) =>
      editData(e, (data) => {
        const rename = (source: ArraySource): ArraySource => ({ ...source, dataSet: "fashion_mnist" });
        return editLabels(editInputs(data, rename), rename);
      }),
  },
  {
    title: "half of the training examples",
    part: "training-examples",
    ids: ["training-examples"],
    edit: (e) =>
      editData(e, (data) => ({
        ...data,
        train: { inputs: takeFirst(data.train.inputs, 30016), labels: takeFirst(data.train.labels, 30016) },
      })),
  },
  {
    title: "half of the test examples",
    part: "test-examples",
    ids: ["test-examples"],
    edit: (e) =>
      editData(e, (data) => ({
        ...data,
        test: data.test && { inputs: takeFirst(data.test.inputs, 5000), labels: takeFirst(data.test.labels, 5000) },
      })),
  },
  {
    title: "scaling",
    part: "scaling",
    ids: ["input-scaling"],
    edit: (e) => editData(e, (data) => editInputs(data, (source) => addTransform(source, { kind: "affine", multiply: 2, add: -1 }))),
  },
  {
    title: "scaling of the training images only",
    part: "scaling",
    ids: ["input-scaling"],
    edit: (e) =>
      editData(e, (data) => ({
        ...data,
        train: { ...data.train, inputs: addTransform(data.train.inputs, { kind: "affine", multiply: 255, add: 0 }) },
      })),
  },
  {
    title: "classes",
    part: "classes",
    ids: ["one-hot-classes"],
    edit: (e) =>
      editData(e, (data) =>
        editLabels(data, (source) => ({
          ...source,
          shape: [source.shape[0] ?? 0, 11],
          transforms: [{ kind: "oneHot", classes: 11, place: somewhere }],
        })),
      ),
  },
  {
    title: "class weights",
    part: "class-weights",
    ids: ["class-weight"],
    edit: (e) => editTraining(e, { classWeight: { entries: { 0: 1, 1: 2.5 } } }),
  },
  { title: "loss weights", part: "loss-weights", ids: ["loss-weights"], edit: (e) => editTraining(e, { lossWeights: [0.5] }) },
  {
    title: "sample weights",
    part: "sample-weights data-set training-examples",
    ids: ["sample-weights"],
    edit: (e) =>
      editData(editTraining(e, { weighsExamples: fact(true as const) }), (data) => ({
        ...data,
        train: { ...data.train, sampleWeights: { ...data.train.labels, transforms: [] } },
      })),
  },
  {
    title: "evaluated split",
    part: "evaluation",
    ids: ["evaluation.split"],
    edit: (e) => ({ ...e, evaluation: e.evaluation && { ...e.evaluation, split: fact("train") } }),
  },
  {
    title: "time of evaluation",
    part: "evaluation",
    ids: ["evaluation.when"],
    edit: (e) => ({ ...e, evaluation: e.evaluation && { ...e.evaluation, when: fact("end") } }),
  },
  { title: "no evaluation", part: "evaluation", ids: ["evaluation"], edit: (e) => ({ ...e, evaluation: null }) },
];
