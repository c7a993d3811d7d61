import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import { readActivation } from "./activation-aspect.ts";
import { fittingActivation, type LossOutline, outlineLoss } from "./loss-outline.ts";
import { outlineModel } from "./outline-model.ts";
import type { Reading } from "./reading.ts";

/** What the model ends in and what the loss takes it for. */
export interface LossHead {
  /** "softmax", "linear", …; null where the model's layers are not known. */
  readonly activation: Reading | null;
  readonly from: LossOutline["from"];
  /**
   * Softmax and a loss of probabilities, or a linear output and a loss of logits: two spellings of one function, where
   * no probability is clipped.
   */
  readonly isMatched: boolean;
}

export function lossHead(experiment: Experiment, loss: LossOutline): LossHead {
  const outline = outlineModel(experiment);
  const activation = typeof outline === "string" ? null : readActivation(outline.output);
  return { activation, from: loss.from, isMatched: activation?.known === true && activation.key === fittingActivation(loss) };
}

/**
 * Whether two losses clip probabilities differently, and it can make a difference in training. Keras 2's clip to
 * [1e-7, 1 − 1e-7] cuts off the gradient of examples that are wrong with more than 16 nats; measured with Keras 2.2.5,
 * that changes nothing with Adam and usual rates, but ended a multi-layer perceptron at 0.11 instead of 0.89 with SGD
 * of rate 0.5, and a small CNN at 0.1 in five of eight runs with rate 0.1. A clip beyond 1e-6 is taken to matter always.
 */
export function isClipDifferent(a: Experiment, b: Experiment, losses: readonly [LossOutline, LossOutline]): boolean {
  const [p, q] = losses;
  if (p.clip === q.clip || p.name !== q.name) return false;
  const isMatched = lossHead(a, p).isMatched && lossHead(b, q).isMatched;
  if (!isMatched && !losses.every(({ from }) => from === "probabilities")) return false;
  const isWide = losses.some(({ clip }) => (clip ?? 0) > 1e-6);
  return isWide || !isMatched || takesLargeSteps(a) || takesLargeSteps(b);
}

/**
 * Whether a swap takes the whole end of the model with what the loss expects. A clip takes it along where one side has
 * no probabilities that could be clipped.
 */
export function isHeadSwapped(base: Experiment, donor: Experiment, isSwapped: (id: string) => boolean): boolean {
  if (["loss", "loss.input", "output-activation"].some(isSwapped)) return true;
  const [p, q] = [base, donor].map(({ training }) => knownValue(training?.loss)).map((loss) => loss && outlineLoss(loss));
  return isSwapped("loss.clip") && p !== undefined && q !== undefined && p.name === q.name && p.from !== q.from;
}

function takesLargeSteps({ training }: Experiment): boolean {
  const optimizer = knownValue(training?.optimizer);
  if (optimizer?.kind !== "sgd") return false;
  return (knownValue(optimizer.learningRate) ?? 0) / (1 - (knownValue(optimizer.momentum) ?? 0)) >= 0.1;
}
