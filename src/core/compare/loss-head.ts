import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { Loss } from "../model/objective.ts";
import { readActivation } from "./activation-aspect.ts";
import { outlineModel } from "./outline-model.ts";

export type Crossentropy = Loss & { readonly kind: "categoricalCrossentropy" };

/** What the model ends in and what the loss takes it for. */
export interface LossHead {
  /** "softmax", "linear", …; null where it is not known. */
  readonly activation: string | null;
  readonly from: Crossentropy["from"];
  /**
   * Softmax and a loss of probabilities, or a linear output and a loss of logits: two spellings of one function, where
   * no probability is clipped.
   */
  readonly isMatched: boolean;
}

export function lossHead(experiment: Experiment, loss: Crossentropy): LossHead {
  const outline = outlineModel(experiment);
  const reading = typeof outline === "string" ? null : readActivation(outline.output);
  const activation = reading?.known ? reading.key : null;
  const isMatched = activation === (loss.from === "logits" ? "linear" : "softmax");
  return { activation, from: loss.from, isMatched };
}

/**
 * Whether two losses clip probabilities differently, and it can make a difference in training. Keras 2's clip to
 * [1e-7, 1 − 1e-7] cuts off the gradient of examples that are wrong with more than 16 nats; measured with Keras 2.2.5,
 * that changes nothing with Adam and usual rates, but ended a multi-layer perceptron at 0.11 instead of 0.89 with SGD
 * of rate 0.5, and a small CNN at 0.1 in five of eight runs with rate 0.1. A clip beyond 1e-6 is taken to matter always.
 */
export function isClipDifferent(a: Experiment, b: Experiment, losses: readonly [Crossentropy, Crossentropy]): boolean {
  const [p, q] = losses;
  const heads = [lossHead(a, p), lossHead(b, q)];
  const isMatched = heads.every((head) => head.isMatched);
  if (clipOf(p) === clipOf(q) || !(isMatched || losses.every(({ from }) => from === "probabilities"))) return false;
  const isWide = losses.some((loss) => (clipOf(loss) ?? 0) > 1e-6);
  return isWide || !isMatched || takesLargeSteps(a) || takesLargeSteps(b);
}

/**
 * Whether a swap takes the whole end of the model with what the loss expects. A clip takes it along where one side has
 * no probabilities that could be clipped.
 */
export function isHeadSwapped(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): boolean {
  if (["loss", "loss.input", "output-activation"].some(isSwapped)) return true;
  const [p, q] = [base, donor].map(({ training }) => knownValue(training?.loss));
  return isSwapped("loss.clip") && p?.kind === "categoricalCrossentropy" && q?.kind === p.kind && p.from !== q.from;
}

/** Logits are never clipped. */
export function clipOf(loss: Crossentropy): number | null {
  return loss.from === "logits" ? null : loss.clip;
}

function takesLargeSteps({ training }: Experiment): boolean {
  const optimizer = knownValue(training?.optimizer);
  if (optimizer?.kind !== "sgd") return false;
  return (knownValue(optimizer.learningRate) ?? 0) / (1 - (knownValue(optimizer.momentum) ?? 0)) >= 0.1;
}
