import { describeLoss, describeNumber } from "../model/describe.ts";
import type { Experiment } from "../model/experiment.ts";
import { type Fact, known, knownValue } from "../model/fact.ts";
import type { Loss } from "../model/objective.ts";
import { isClipDifferent, isHeadSwapped, type LossHead, lossHead } from "./loss-head.ts";
import { type LossOutline, outlineLoss } from "./loss-outline.ts";
import { ask, type Findings, noteUnknown, type Reading, readFact } from "./reading.ts";

/** Lists how what two experiments minimise differs, and what their models' outputs go through. */
export function compareLosses(a: Experiment, b: Experiment, findings: Findings): void {
  const [x, y] = [a.training?.loss, b.training?.loss];
  if (!x?.known || !y?.known) {
    if (x && y) noteUnknown(findings, "loss", readFact(x, describeLoss), readFact(y, describeLoss));
    return;
  }
  const [p, q] = [outlineLoss(x.value), outlineLoss(y.value)];
  if (p.isOwn || q.isOwn) {
    const reading = (fact: Fact<Loss>, { isOwn, name }: LossOutline): Reading =>
      isOwn ? { known: false, reason: `what \`${name}\` computes is not compared`, place: fact.place } : readFact(fact, describeLoss);
    noteUnknown(findings, "loss", reading(x, p), reading(y, q));
    return;
  }
  if (p.name === q.name && /another term|other terms|^a multiple of/.test(p.name))
    for (const side of ["a", "b"] as const)
      findings.unknown.push({
        what: "loss",
        why: "what is added to it or multiplied with it is not known",
        side,
        place: { a: x, b: y }[side].place,
      });
  ask(
    findings,
    { id: "loss", aspect: "loss", what: "loss", consequence: "expected", explanation: "The two programs minimise different losses." },
    readFact(x, describeLoss, () => lossKey(a, p)),
    readFact(y, describeLoss, () => lossKey(b, q)),
  );
  if (lossKey(a, p) !== lossKey(b, q)) return;
  compareHeads(findings, { fact: x, head: lossHead(a, p) }, { fact: y, head: lossHead(b, q) });
  const reading = <T>(fact: Fact<Loss>, value: T, text: (value: T) => string): Reading => readFact(withValue(fact, value), text);
  const reductions = { mean: "mean over the batch", sum: "sum over the batch", none: "not reduced" };
  if (p.reduction && q.reduction)
    ask(
      findings,
      {
        id: "loss.reduction",
        aspect: "loss",
        what: "loss reduction",
        consequence: isScaleFree(a, b) ? "possible" : "expected",
        explanation: "A sum is the batch size times the mean, and so are its gradients; Adam divides that out again, SGD does not.",
      },
      reading(x, p.reduction, (value) => reductions[value]),
      reading(y, q.reduction, (value) => reductions[value]),
    );
  for (const name of new Set([...Object.keys(p.settings), ...Object.keys(q.settings)])) {
    const explanation =
      name === "label_smoothing"
        ? "Smoothed labels keep the model from ever being sure."
        : `The losses are set up with different values of \`${name}\`.`;
    const read = (fact: Fact<Loss>, settings: LossOutline["settings"]): Reading => {
      const value = settings[name];
      return value === "?" ? { known: false, reason: "its value is not known", place: fact.place } : reading(fact, value ?? "none", String);
    };
    ask(
      findings,
      { id: `loss.${name.replaceAll("_", "-")}`, aspect: "loss", what: name.replaceAll("_", " "), consequence: "possible", explanation },
      read(x, p.settings),
      read(y, q.settings),
    );
  }
  if (isClipDifferent(a, b, [p, q])) {
    const clip = (value: number | null) => (value === null ? "not clipped" : `clipped at ${describeNumber(value)}`);
    const explanation = "An example that is wrong beyond the clip gives no gradient, so that large steps can end training for good.";
    ask(
      findings,
      { id: "loss.clip", aspect: "loss", what: "loss clipping", consequence: "possible", explanation },
      reading(x, p.clip, clip),
      reading(y, q.clip, clip),
    );
  }
}

/** What tells losses apart: the name; of several outputs all that each is trained for. */
function lossKey({ training }: Experiment, { name }: LossOutline): string {
  const parts = training?.outputs?.map(({ loss }) => loss && (knownValue(loss) ? outlineLoss(knownValue(loss) as Loss) : "?"));
  return parts ? JSON.stringify([name, parts]) : name;
}

/** Compares what two models end in where no loss is known of one of them. */
export function compareOutputs(a: Experiment, b: Experiment, findings: Findings): void {
  const read = (experiment: Experiment) => lossHead(experiment, nothing).activation;
  const [x, y] = [read(a), read(b)];
  if (x?.known && y?.known) ask(findings, outputQuestion, x, y);
}

const nothing: LossOutline = { name: "", from: null, reduction: null, clip: null, settings: {}, isOwn: false };

const outputQuestion = {
  id: "output-activation",
  aspect: "model",
  what: "output activation",
  consequence: "expected",
  explanation: "The output goes through another activation function.",
} as const;

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
  if ((a.head.isMatched && b.head.isMatched) || !a.head.activation || !b.head.activation) return;
  const isInput = a.head.from !== b.head.from;
  const reading = ({ fact, head }: HeadSide): Reading => {
    const { activation, from } = head;
    if (!activation?.known) return activation ?? { known: false, reason: "the layers are not known", place: fact.place };
    const value = isInput ? `${activation.value} output taken for ${from ?? "a number"}` : activation.value;
    return { ...activation, key: `${activation.key} ${from}`, value, isDefault: false, place: isInput ? fact.place : activation.place };
  };
  const question = isInput
    ? ({
        id: "loss.input",
        aspect: "loss",
        what: "loss input",
        consequence: "expected",
        explanation: "The loss takes the model's output for something that it is not in at least one of the two programs.",
      } as const)
    : outputQuestion;
  ask(findings, question, reading(a), reading(b));
}

/** The loss of `base` with the differences that `isSwapped` names taken from `donor`. */
export function swapLoss(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): Fact<Loss> {
  const [into, from] = [base.training?.loss, donor.training?.loss];
  if (!into?.known || !from?.known) return into ?? { known: false, reason: "it is not trained", place: null };
  if (isSwapped("loss")) return from;
  const [p, q] = [outlineLoss(into.value), outlineLoss(from.value)];
  if (lossKey(base, p) !== lossKey(donor, q)) return into;
  const isHead = isHeadSwapped(base, donor, isSwapped);
  // The clip belongs to the form of the loss, unless it is a difference of its own.
  const isClipSwapped = isClipDifferent(base, donor, [p, q]) ? isSwapped("loss.clip") : isHead;
  const settings = new Set([...Object.keys(p.settings), ...Object.keys(q.settings)]);
  const taken = [...settings].filter((name) => isSwapped(`loss.${name.replaceAll("_", "-")}`));
  const isReduction = isSwapped("loss.reduction");
  if (!isHead && !isClipSwapped && !isReduction && taken.length === 0) return into;
  return known(mixed(into.value, from.value, { isHead, isClipSwapped, isReduction, taken }), "derived", into.place);
}

interface Mixture {
  readonly isHead: boolean;
  readonly isClipSwapped: boolean;
  readonly isReduction: boolean;
  readonly taken: readonly string[];
}

function mixed(into: Loss, from: Loss, { isHead, isClipSwapped, isReduction, taken }: Mixture): Loss {
  const kept = { ...(into.kind === "other" ? into.config : {}) };
  const given = from.kind === "other" ? (from.config ?? {}) : {};
  for (const name of taken) {
    const value = given[name];
    if (value === undefined) delete kept[name];
    else kept[name] = value;
  }
  const plain = [into, from].find((loss) => loss.kind === "categoricalCrossentropy");
  if (plain?.kind === "categoricalCrossentropy" && Object.keys(kept).length === 0) {
    const clipOf = (loss: Loss) => (loss.kind === "categoricalCrossentropy" ? loss.clip : plain.clip);
    const reduction = (isReduction ? from : into).reduction;
    return {
      ...(into.kind === "categoricalCrossentropy" ? into : plain),
      from: (isHead ? from : into).from ?? plain.from,
      clip: clipOf(isClipSwapped ? from : into),
      reduction: reduction === "sum" ? "sum" : "mean",
    };
  }
  const model = into.kind === "other" ? into : from.kind === "other" ? from : null;
  if (!model) return into;
  const { config: _, ...rest } = model;
  const name = into.kind === "other" ? into.name : `${into.labels === "integer" ? "sparse_" : ""}categorical_crossentropy`;
  const some = Object.keys(kept).length > 0 ? { config: kept } : {};
  return { ...rest, name, from: (isHead ? from : into).from, reduction: (isReduction ? from : into).reduction, ...some };
}
