import { type PartialShape, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { isSequence, list, numberOf, truthOf, type Value } from "../../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "../library-call.ts";

/** Queues that put single examples together to batches, as TensorFlow 1 read data before tf.data. */
export const queueFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>(
  ["batch", "shuffle_batch"].map((name) => [`tensorflow.train.${name}`, batches]),
);

/** A batch of each tensor, in a list where a list is given. */
function batches(call: LibraryCall): Value {
  const tensors = given(call, "tensors") ?? given(call, "tensor_list");
  if (tensors && isSequence(tensors))
    return list(
      tensors.elements.map((one) => batchOf(call, one)),
      call.span,
    );
  if (tensors?.kind === "dict")
    return {
      ...tensors,
      entries: new Map([...tensors.entries].map(([key, entry]) => [key, { ...entry, value: batchOf(call, entry.value) }])),
      span: call.span,
    };
  return batchOf(call, tensors);
}

function batchOf(call: LibraryCall, one: Value | null): Value {
  const isSet = (name: string) => truthOf(given(call, name) ?? { kind: "boolean", value: false, span: null });
  const single = one ? shapeOf(one) : null;
  const size = isSet("allow_smaller_final_batch") === false ? numberOf(given(call, "batch_size")) : null;
  const isMany = isSet("enqueue_many");
  const shape: PartialShape = single && isMany !== null && !given(call, "shapes") ? [size, ...(isMany ? single.slice(1) : single)] : null;
  return makeTensor({ operation: "element", inputs: [], shape, arguments: call.arguments, call: call.call, span: call.span });
}
