import { describeNumber } from "../model/describe.ts";
import type { EpochCallback, Experiment, Training } from "../model/experiment.ts";
import { known, knownValue } from "../model/fact.ts";
import { compareLosses, compareOutputs, swapLoss } from "./compare-loss.ts";
import { compareOptimizers, swapOptimizer } from "./compare-optimizer.ts";
import { compareWeights, swapWeights } from "./compare-weights.ts";
import { ask, type Findings, numberKey, type Reading, readFact, readStructure } from "./reading.ts";

/** Lists how loss, optimizer and batching of two experiments differ. */
export function compareTraining(a: Experiment, b: Experiment, findings: Findings): void {
  if (!a.training || !b.training) {
    if (a.training || b.training)
      findings.unknown.push({
        what: "training",
        why: "the program does not train this model",
        side: a.training ? "b" : "a",
        place: (a.training ? b : a).place,
      });
    compareOutputs(a, b, findings);
    return;
  }
  const isLossKnown = a.training.loss.known && b.training.loss.known;
  if (!isLossKnown) compareOutputs(a, b, findings);
  compareLosses(a, b, findings);
  compareWeights(a, b, findings);
  compareOptimizers(a.training.optimizer, b.training.optimizer, findings);
  compareBatching(a, b, findings);
  compareSurroundings(a, b, findings);
}

/** The training of `base` with the differences that `isSwapped` names taken from `donor`. */
export function swapTraining(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Training | null {
  const [into, from] = [base.training, donor.training];
  if (!into || !from) return into;
  const pick = <K extends "batchSize" | "lastBatch" | "shuffle" | "epochs">(key: K, id: string): Training[K] =>
    (isSwapped(id) ? from : into)[key];
  return {
    ...withoutCallbacksAndWeights(into),
    ...swapWeights(into, from, isSwapped),
    loss: swapLoss(base, donor, isSwapped),
    optimizer: swapOptimizer(into.optimizer, from.optimizer, isSwapped),
    batchSize: pick("batchSize", "batch-size"),
    lastBatch: pick("lastBatch", "last-batch"),
    shuffle: pick("shuffle", "shuffle"),
    epochs: pick("epochs", "epochs"),
    metrics: isSwapped("metrics") ? from.metrics : into.metrics,
    ...callbacksOf(isSwapped("callbacks") ? from : into),
    ...augmentationOf(isSwapped("augmentation") ? from : into),
    validationSplit: isSwapped("validation-split") ? from.validationSplit : into.validationSplit,
  };
}

/** All that a training's callbacks do. */
function callbacksOf({ callbacks, epochCallbacks, validatesOn }: Training): Pick<Training, "callbacks" | "epochCallbacks" | "validatesOn"> {
  return { callbacks, ...(epochCallbacks ? { epochCallbacks } : {}), ...(validatesOn ? { validatesOn } : {}) };
}

function augmentationOf({ augmentation }: Training): Pick<Training, "augmentation"> {
  return augmentation ? { augmentation } : {};
}

function withoutCallbacksAndWeights(training: Training): Training {
  const {
    epochCallbacks: _,
    validatesOn: __,
    outputs: ___,
    classWeight: ____,
    lossWeights: _____,
    weighsExamples: ______,
    augmentation: _______,
    ...others
  } = training;
  return others;
}

function compareBatching(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.training, b.training];
  if (!x || !y) return;
  const examples = (count: number) => `${count} examples`;
  ask(
    findings,
    {
      id: "batch-size",
      aspect: "batching",
      what: "batch size",
      consequence: "possible",
      explanation: "Smaller batches make more and noisier steps in an epoch.",
    },
    readFact(x.batchSize, examples),
    readFact(y.batchSize, examples),
  );
  const last = { keep: "kept", drop: "dropped" };
  const lastBatch = (training: Training): Reading => readFact(training.lastBatch, (value) => last[value]);
  const remainders = [a, b].map(unfilled);
  const left = remainders.map((count) => count ?? "some");
  const lastQuestion = {
    id: "last-batch",
    aspect: "batching",
    what: "last batch",
    consequence: "possible",
    explanation: `The examples that do not fill a batch (${left[0] === left[1] ? left[0] : left.join(" and ")}) are left out of every epoch by one of the two.`,
  } as const;
  if (remainders.some((count) => count !== 0)) ask(findings, lastQuestion, lastBatch(x), lastBatch(y));
  const order = { everyEpoch: "new order every epoch", once: "shuffled once", never: "not shuffled" };
  const shuffle = (training: Training): Reading => readFact(training.shuffle, (value) => order[value]);
  const shuffleQuestion = {
    id: "shuffle",
    aspect: "batching",
    what: "shuffling",
    consequence: "possible",
    explanation: "The order decides which examples share a batch; it matters most where the data set is sorted.",
  } as const;
  if (![a, b].every(isFullBatch)) ask(findings, shuffleQuestion, shuffle(x), shuffle(y));
  ask(
    findings,
    {
      id: "epochs",
      aspect: "batching",
      what: "epochs",
      consequence: "expected",
      explanation: "One of the two trains longer.",
    },
    readFact(x.epochs, String, numberKey),
    readFact(y.epochs, String, numberKey),
  );
}

/** How many examples do not fill a batch; null where it is not known. */
function unfilled(experiment: Experiment): number | null {
  const count = knownValue(experiment.data)?.train.inputs.shape[0];
  const size = knownValue(experiment.training?.batchSize);
  return count === undefined || size === undefined ? null : count % size;
}

/** Whether one batch holds all examples, so that their order means nothing. */
function isFullBatch(experiment: Experiment): boolean {
  const count = knownValue(experiment.data)?.train.inputs.shape[0];
  const size = knownValue(experiment.training?.batchSize);
  return count !== undefined && size !== undefined && size >= count;
}

/** Callbacks that only look on. */
const onlookers = /TensorBoard|Checkpoint|CSVLogger|ProgbarLogger|History|BaseLogger|RemoteMonitor|Tqdm|SavedModel|BackupAndRestore/;

/** What `compile` and `fit` are given beside: metrics, callbacks, what is set aside for validation. */
function compareSurroundings(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.training, b.training];
  if (!x || !y) return;
  const metrics = (training: Training): Reading => {
    const names = [...new Set(training.metrics.map(metricName))].sort();
    return readStructure(names.join(), names.join(", "), training.place);
  };
  // A hand-written program has no such list; what it evaluates is compared elsewhere.
  if (x.metrics.length > 0 && y.metrics.length > 0)
    ask(
      findings,
      {
        id: "metrics",
        aspect: "evaluation",
        what: "metrics",
        consequence: "none",
        explanation: "Metrics are reported and change nothing.",
      },
      metrics(x),
      metrics(y),
    );
  const callbacks = (training: Training): Reading => {
    const names = [...new Set(training.callbacks)].filter((name) => !onlookers.test(name)).sort();
    const own = training.epochCallbacks ?? [];
    const open = own.flatMap(({ config, rates }) => [...Object.values(config), ...(rates ? [rates] : [])]).find(({ known }) => !known);
    if (open && !open.known) return open;
    const text = names.map((name) => own.filter((callback) => callback.name === name).map(describeCallback)[0] ?? name).join(", ");
    return readStructure(JSON.stringify([names, own.map(callbackKey)]), text || "none", training.place);
  };
  ask(
    findings,
    {
      id: "callbacks",
      aspect: "batching",
      what: "callbacks",
      consequence: "possible",
      explanation: "Callbacks may end training early or change the learning rate.",
    },
    callbacks(x),
    callbacks(y),
  );
  const augmentation = ({ augmentation: told, place }: Training): Reading =>
    told ? readStructure(told.how, told.how, told.place) : readStructure("", "none", place);
  ask(
    findings,
    {
      id: "augmentation",
      aspect: "data",
      what: "augmentation",
      consequence: "expected",
      explanation: "Images that are changed at random are new ones in every epoch: training is harder and generalises further.",
    },
    augmentation(x),
    augmentation(y),
  );
  // Where the data are known, what is set aside is missing among the training examples.
  if (a.data.known && b.data.known) return;
  const split = ({ validationSplit, place }: Training): Reading =>
    readFact(
      validationSplit ?? known(0, "default", place),
      (value) => (value === 0 ? "nothing set aside" : `the last ${describeNumber(100 * value)} %`),
      numberKey,
    );
  ask(
    findings,
    {
      id: "validation-split",
      aspect: "data",
      what: "validation split",
      consequence: "possible",
      explanation: "What is set aside for validation is not trained on.",
    },
    split(x),
    split(y),
  );
}

/** `ReduceLROnPlateau(patience=3)`: with what is not left to its default. */
function describeCallback({ name, config, rates }: EpochCallback): string {
  const numbers = (rates && knownValue(rates)) ?? [];
  const ends = [...new Set([numbers[0], numbers.at(-1)])].flatMap((rate) => (rate === undefined ? [] : [describeNumber(rate)]));
  const given = Object.entries(config).flatMap(([setting, fact]) =>
    fact.known && fact.origin !== "default" ? [`${setting}=${fact.value}`] : [],
  );
  return `${name}(${[...given, ...(ends.length > 0 ? [ends.join(" … ")] : [])].join(", ")})`;
}

function callbackKey({ name, config, rates }: EpochCallback): readonly unknown[] {
  return [name, Object.entries(config).map(([setting, fact]) => [setting, knownValue(fact)]), rates && knownValue(rates)?.map(numberKey)];
}

/** Accuracy by whatever name it is asked for: Keras chooses the fitting one. */
function metricName(name: string): string {
  const plain = name.toLowerCase().replaceAll("_", "");
  return ["acc", "accuracy", "categoricalaccuracy", "sparsecategoricalaccuracy", "binaryaccuracy"].includes(plain) ? "accuracy" : plain;
}
