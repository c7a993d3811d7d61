import { makeTensor } from "../../tensor.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";

const names = [
  "exponential_decay",
  "piecewise_constant",
  "piecewise_constant_decay",
  "polynomial_decay",
  "natural_exp_decay",
  "inverse_time_decay",
  "cosine_decay",
  "cosine_decay_restarts",
  "linear_cosine_decay",
  "noisy_linear_cosine_decay",
];

/** `tf.train.exponential_decay(…)` and its like: learning rates that follow the global step. */
export const decayFunctions: ReadonlyMap<string, LibraryFunction> = new Map(
  names.map((name): [string, LibraryFunction] => [`tensorflow.train.${name}`, decay]),
);

function decay(call: LibraryCall): ReturnType<LibraryFunction> {
  const inputs = [...call.raw.positional, ...call.raw.keywords.values()].map(({ value }) => value);
  return makeTensor({ operation: call.name, inputs, shape: [], arguments: call.arguments, call: call.call, span: call.span });
}
