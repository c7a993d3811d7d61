import type { CallExpression } from "../python/syntax.ts";
import type { Span } from "../text/span.ts";
import { type Application, type BoundArguments, noBoundArguments, type TensorValue, type Value } from "./value.ts";

interface TensorParts {
  readonly operation: string;
  readonly inputs: readonly Value[];
  readonly shape: readonly (number | null)[] | null;
  readonly span: Span | null;
  readonly arguments?: BoundArguments;
  readonly call?: CallExpression | null;
  readonly application?: Application | null;
  readonly output?: number;
}

let made = 0;

/** How many tensors there are so far: those that come later have larger serials. */
export function countTensors(): number {
  return made;
}

/** A new symbolic tensor. */
export function makeTensor(parts: TensorParts): TensorValue {
  return {
    kind: "tensor",
    serial: made++,
    operation: parts.operation,
    inputs: parts.inputs,
    shape: parts.shape,
    span: parts.span,
    arguments: parts.arguments ?? noBoundArguments,
    call: parts.call ?? null,
    application: parts.application ?? null,
    ...(parts.output ? { output: parts.output } : {}),
  };
}
