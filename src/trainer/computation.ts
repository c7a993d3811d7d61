import type { ParameterId } from "../core/index.ts";
import type { Engine, Kernels, Tensor, Tf } from "./engine.ts";
import type { Noise } from "./noise.ts";
import type { Tape } from "./tape.ts";
import type { Value } from "./value.ts";

export type Phase = "training" | "evaluation";

/** One pass through a program: what operations and nodes need to compute. Lives inside one `tf.tidy`. */
export interface Computation {
  readonly tf: Tf;
  readonly kernels: Kernels;
  readonly phase: Phase;
  /** Training steps so far, this one included: for `Kernels.vary`. */
  step(): number;
  /** How many trials are computed together. */
  readonly trials: number;
  /** Null where no gradient is asked for. */
  readonly tape: Tape | null;
  readonly noise: Noise;
  parameter(id: ParameterId): Value;
  /** Changes a parameter that no optimizer changes (moving averages), at the end of the step. */
  update(id: ParameterId, change: (now: Tensor) => Tensor): void;
}

export function computationOn(engine: Engine, rest: Omit<Computation, "tf" | "kernels">): Computation {
  return { tf: engine.tf, kernels: engine.kernels, ...rest };
}

export interface Derivation {
  readonly inputs: readonly Value[];
  readonly tensor: Tensor;
  readonly isStacked: boolean;
}

/** The result of an operation with one output, and how to go back: see `RecordedOperation.backward`. */
export function derive(
  { tape }: Computation,
  { inputs, tensor, isStacked }: Derivation,
  backward: (gradient: Tensor) => readonly (() => Tensor)[],
): Value {
  const needsGradient = tape !== null && inputs.some((input) => input.needsGradient);
  const value: Value = { tensor, isStacked, needsGradient };
  if (needsGradient) tape.record({ inputs, outputs: [value], backward: ([gradient]) => (gradient ? backward(gradient) : []) });
  return value;
}

export function isAnyStacked(values: readonly Value[]): boolean {
  return values.some((value) => value.isStacked);
}
