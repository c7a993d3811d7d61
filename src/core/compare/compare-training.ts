import { describeLoss, describeNumber, describeOptimizer } from "../model/describe.ts";
import type { Experiment, Training } from "../model/experiment.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Loss, Optimizer } from "../model/objective.ts";
import { compareHyperparameters, swapOptimizer } from "./compare-optimizer.ts";
import { type Crossentropy, clipOf, isClipDifferent, isHeadSwapped, type LossHead, lossHead } from "./loss-head.ts";
import { ask, type Findings, noteUnknown, numberKey, type Reading, readFact, readStructure } from "./reading.ts";

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
    return;
  }
  compareLosses(a, b, findings);
  compareOptimizers(a.training, b.training, findings);
  compareBatching(a, b, findings);
}

/** The training of `base` with the differences that `isSwapped` names taken from `donor`. */
export function swapTraining(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Training | null {
  const [into, from] = [base.training, donor.training];
  if (!into || !from) return into;
  const pick = <K extends "batchSize" | "lastBatch" | "shuffle" | "epochs">(key: K, id: string): Training[K] =>
    (isSwapped(id) ? from : into)[key];
  return {
    ...into,
    loss: swapLoss(base, donor, isSwapped),
    optimizer: swapOptimizer(into.optimizer, from.optimizer, isSwapped),
    batchSize: pick("batchSize", "batch-size"),
    lastBatch: pick("lastBatch", "last-batch"),
    shuffle: pick("shuffle", "shuffle"),
    epochs: pick("epochs", "epochs"),
  };
}

function compareLosses(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.training?.loss, b.training?.loss];
  if (!x || !y) return;
  if (!x.known || !y.known) {
    noteUnknown(findings, "loss", readFact(x, describeLoss), readFact(y, describeLoss));
    return;
  }
  const [p, q] = [x.value, y.value];
  if (p.kind === "other" || q.kind === "other") {
    const key = (loss: Loss) => (loss.kind === "other" ? loss.name : loss.kind);
    ask(
      findings,
      { id: "loss", aspect: "loss", what: "loss", consequence: "expected", explanation: "The two programs minimise different losses." },
      readFact(x, describeLoss, key),
      readFact(y, describeLoss, key),
    );
    return;
  }
  compareHeads(findings, { fact: x, head: lossHead(a, p) }, { fact: y, head: lossHead(b, q) });
  const reading = <T>(fact: Fact<Loss>, value: T, text: (value: T) => string): Reading => readFact(withValue(fact, value), text);
  const reduction = (value: Crossentropy["reduction"]) => (value === "mean" ? "mean over the batch" : "sum over the batch");
  ask(
    findings,
    {
      id: "loss.reduction",
      aspect: "loss",
      what: "loss reduction",
      consequence: isScaleFree(a, b) ? "possible" : "expected",
      explanation: "A sum is the batch size times the mean, and so are its gradients; Adam divides that out again, SGD does not.",
    },
    reading(x, p.reduction, reduction),
    reading(y, q.reduction, reduction),
  );
  if (isClipDifferent(a, b, [p, q])) {
    const clip = (value: number | null) => (value === null ? "not clipped" : `clipped at ${describeNumber(value)}`);
    const explanation = "An example that is wrong beyond the clip gives no gradient, so that large steps can end training for good.";
    ask(
      findings,
      { id: "loss.clip", aspect: "loss", what: "loss clipping", consequence: "possible", explanation },
      reading(x, clipOf(p), clip),
      reading(y, clipOf(q), clip),
    );
  }
}

function withValue<T>(fact: Fact<unknown>, value: T): Fact<T> {
  return fact.known ? known(value, fact.origin, fact.place) : fact;
}

/** Adam's steps do not depend on the scale of the loss, up to epsilon. */
function isScaleFree(a: Experiment, b: Experiment): boolean {
  return [a, b].every(({ training }) => knownValue(training?.optimizer)?.kind === "adam");
}

interface HeadSide {
  readonly fact: Fact<Loss>;
  readonly head: LossHead;
}

/** Softmax and probabilities against a linear output and logits is only another spelling; everything else is not. */
function compareHeads(findings: Findings, a: HeadSide, b: HeadSide): void {
  if ((a.head.isMatched && b.head.isMatched) || a.head.activation === null || b.head.activation === null) return;
  const isInput = a.head.from !== b.head.from;
  const reading = ({ fact, head }: HeadSide) =>
    readStructure(
      `${head.activation} ${head.from}`,
      isInput ? `${head.activation} output taken for ${head.from}` : (head.activation ?? ""),
      fact.place,
    );
  ask(
    findings,
    isInput
      ? {
          id: "loss.input",
          aspect: "loss",
          what: "loss input",
          consequence: "expected",
          explanation: "The loss takes the model's output for something that it is not in at least one of the two programs.",
        }
      : {
          id: "output-activation",
          aspect: "model",
          what: "output activation",
          consequence: "expected",
          explanation: "The loss sees the output through another activation function.",
        },
    reading(a),
    reading(b),
  );
}

function swapLoss(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Fact<Loss> {
  const [into, from] = [base.training?.loss, donor.training?.loss];
  const [p, q] = [knownValue(into), knownValue(from)];
  if (!into || !from || !p || !q) return into ?? { known: false, reason: "it is not trained", place: null };
  if (isSwapped("loss")) return from;
  if (p.kind === "other" || q.kind === "other" || !into.known || !from.known) return into;
  const isHead = isHeadSwapped(base, donor, isSwapped);
  // The clip belongs to the form of the loss, unless it is a difference of its own.
  const isClipSwapped = isClipDifferent(base, donor, [p, q]) ? isSwapped("loss.clip") : isHead;
  const isReductionSwapped = isSwapped("loss.reduction");
  if (!isHead && !isClipSwapped && !isReductionSwapped) return into;
  const value: Loss = {
    ...p,
    from: (isHead ? q : p).from,
    clip: (isClipSwapped ? q : p).clip,
    reduction: (isReductionSwapped ? q : p).reduction,
  };
  return known(value, "derived", into.place);
}

function compareOptimizers(a: Training, b: Training, findings: Findings): void {
  const kind = (optimizer: Optimizer) => (optimizer.kind === "other" ? optimizer.name : optimizer.kind);
  const explanation = "The optimizers turn the same gradients into different steps.";
  ask(
    findings,
    { id: "optimizer", aspect: "optimizer", what: "optimizer", consequence: "expected", explanation },
    readFact(a.optimizer, describeOptimizer, kind),
    readFact(b.optimizer, describeOptimizer, kind),
  );
  const [x, y] = [knownValue(a.optimizer), knownValue(b.optimizer)];
  if (x && y) compareHyperparameters(x, y, findings);
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
