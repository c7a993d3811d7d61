import { note } from "../note.ts";
import { makeTensor } from "../tensor.ts";
import { isSequence, none, type TensorValue, tuple, unknownValue, type Value } from "../value.ts";
import type { LibraryCall, LibraryFunction } from "./library-call.ts";
import { makeObject } from "./make-object.ts";
import { record } from "./record-event.ts";

/** TensorFlow 1's sessions and what they run. */
export const sessionFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.function", traced],
  ["tensorflow.Session", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.InteractiveSession", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.train.MonitoredTrainingSession", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.train.MonitoredSession", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.Graph", (call) => makeObject(call, "tensorflow.Graph")],
  ["tensorflow.group", (call) => groupOf(call)],
  ...["disable_v2_behavior", "disable_eager_execution", "enable_eager_execution", "set_random_seed", "random.set_seed"].map(
    (name): [string, LibraryFunction] => [`tensorflow.${name}`, ({ span }) => none(span)],
  ),
]);

/** `tf.function(f)`: the function itself, which is traced from now on; without one a decorator. */
function traced(call: LibraryCall): Value {
  const callee = call.raw.positional[0]?.value ?? call.raw.keywords.get("func")?.value;
  if (!callee || callee.kind === "none") return makeObject(call, "tensorflow.function");
  if (callee.kind === "function") call.machine.traced.add(callee.definition);
  if (callee.kind === "method" && typeof callee.function !== "string") call.machine.traced.add(callee.function.definition);
  return callee;
}

/** `tf.group(train_op, …)` runs what is in it; the training among it is what matters. */
function groupOf(call: LibraryCall): Value {
  const training = call.raw.positional
    .map(({ value }) => value)
    .find((value) => value.kind === "object" && value.type === "tensorflow.TrainOperation");
  return training ?? makeObject(call, "tensorflow.Operation");
}

/** `session.run(fetches, feed_dict)`, `tensor.eval(feed_dict)`, `operation.run(feed_dict)`. */
export function runGraph(call: LibraryCall, fetches: Value): Value {
  if (!(fetches.kind === "object" && fetches.type === "tensorflow.Initializer")) record(call.machine, call, "run", fetches);
  return results(fetches, call.span);
}

function results(fetches: Value, span: { readonly start: number; readonly end: number }): Value {
  if (isSequence(fetches))
    return tuple(
      fetches.elements.map((fetch) => results(fetch, span)),
      span,
    );
  if (fetches.kind === "object") return none(span);
  return unknownValue("it is computed when the program runs", span);
}

/** Methods of symbolic tensors. */
export function callTensorMethod(call: LibraryCall, self: TensorValue, method: string): Value {
  switch (method) {
    case "eval":
      return runGraph(call, self);
    case "get_shape":
      return shapeTuple(self, call.span);
    case "numpy":
      note(call.machine, { kind: "read", span: call.span, subject: self });
      return self;
    case "read_value":
    case "value":
      return self;
    case "initialized_value":
      return makeTensor({ operation: "initialized_value", inputs: [self], shape: self.shape, call: call.call, span: call.span });
    case "assign":
    case "assign_add":
    case "assign_sub": {
      const value = call.raw.positional[0]?.value ?? [...call.raw.keywords.values()][0]?.value ?? null;
      const added = method === "assign_add" ? 1 : method === "assign_sub" ? -1 : null;
      note(call.machine, { kind: "assign", span: call.span, subject: self, value, added });
      return makeTensor({ operation: `Tensor.${method}`, inputs: [self], shape: null, call: call.call, span: call.span });
    }
    case "set_shape":
      return none(call.span);
    default:
      return makeTensor({
        operation: `Tensor.${method}`,
        inputs: [self],
        shape: null,
        call: call.call,
        span: call.span,
      });
  }
}

export function shapeTuple(tensor: TensorValue, span: { readonly start: number; readonly end: number }): Value {
  if (!tensor.shape) return unknownValue("the shape is not known", span);
  return tuple(
    tensor.shape.map((size): Value => (size === null ? none(span) : { kind: "number", value: size, isInteger: true, affine: null, span })),
    span,
  );
}
