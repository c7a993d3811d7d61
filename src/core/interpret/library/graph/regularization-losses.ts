import type { Span } from "../../../text/span.ts";
import { makeTensor } from "../../tensor.ts";
import { list, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";

/** What the regularizers of all layers add up to: `tf.losses.get_regularization_loss()`, `sum(model.losses)`. */
export function regularizationLoss(span: Span, call: LibraryCall["call"] = null): Value {
  return makeTensor({ operation: "regularization_losses", inputs: [], shape: [], call, span });
}

/** The list of them, in which one stands for all. */
export function regularizationLosses(span: Span, call: LibraryCall["call"] = null): Value {
  return list([regularizationLoss(span, call)], span);
}

export const regularizationLossFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>(
  ["tensorflow.losses", "tensorflow.contrib.losses"].flatMap((module): [string, LibraryFunction][] => [
    [`${module}.get_regularization_loss`, (call) => regularizationLoss(call.span, call.call)],
    [`${module}.get_regularization_losses`, (call) => regularizationLosses(call.span, call.call)],
  ]),
);
