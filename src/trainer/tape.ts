import type { Tensor, Tf } from "./engine.ts";
import type { Value } from "./value.ts";

/** Remembers a step's differentiable operations, to go back through them. Lives inside one `tf.tidy`. */
export interface Tape {
  record(operation: RecordedOperation): void;
  /** The gradients of one number (of each trial's, where it is stacked) with respect to `targets`; null where it does not depend on one. */
  gradients(of: Value, targets: readonly Value[]): (Tensor | null)[];
}

export interface RecordedOperation {
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  /**
   * From the gradients of the outputs (null for zero) a function for each input that gives its gradient, of the input
   * tensor's shape. Only those of inputs that need one are called.
   */
  backward(gradients: readonly (Tensor | null)[]): readonly (() => Tensor)[];
}

export function createTape(tf: Tf): Tape {
  const operations: RecordedOperation[] = [];
  return {
    record: (operation) => operations.push(operation),
    gradients: (of, targets) => {
      const known = new Map<Value, Tensor>([[of, tf.onesLike(of.tensor)]]);
      for (let i = operations.length - 1; i >= 0; i--) {
        const operation = operations[i];
        if (!operation) continue;
        const outputs = operation.outputs.map((output) => known.get(output) ?? null);
        if (outputs.every((gradient) => gradient === null)) continue;
        const backward = operation.backward(outputs);
        for (const [at, input] of operation.inputs.entries()) {
          const part = input.needsGradient ? backward[at]?.() : undefined;
          if (!part) continue;
          const before = known.get(input);
          known.set(input, before ? tf.add(before, part) : part);
        }
      }
      return targets.map((target) => known.get(target) ?? null);
    },
  };
}
