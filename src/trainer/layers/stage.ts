import type { Matrix, Tensor } from "../engine.ts";

export type Phase = "training" | "evaluation";

/**
 * One layer of a chain at work. `forward` remembers what `backward` needs; both are called inside one `tf.tidy`. All
 * values are matrices, [examples, values].
 */
export interface Stage {
  forward(x: Matrix, phase: Phase): Matrix;
  /** Gradient with respect to the input of the latest `forward`; null where nothing before it is trained. */
  backward(gradient: Matrix, target: BackwardTarget): Matrix | null;
  /** Starts the random numbers of an epoch (1-based). */
  beginEpoch?(epoch: number): void;
}

export interface BackwardTarget {
  /** Takes the gradients of the layer's parameters, at their index in the network. */
  readonly gradients: Tensor[];
  /** Whether a layer before this one has parameters. */
  readonly continues: boolean;
}
