import type { Machine, ProgramEvent } from "../machine.ts";
import { shapeOf } from "../operators.ts";
import { shapeFrom } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { type BoundArguments, isSequence, none, type ObjectValue, type TensorValue, tuple, unknownValue, type Value } from "../value.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";

/** TensorFlow 1's graph and session: variables, placeholders, optimizers, what is run. */
export const sessionFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.placeholder", (call) => graphInput(call, "placeholder", shapeFrom(given(call, "shape")))],
  ["tensorflow.placeholder_with_default", (call) => graphInput(call, "placeholder", shapeFrom(given(call, "shape")))],
  [
    "tensorflow.Variable",
    (call) => {
      const initial = given(call, "initial_value") ?? none(call.span);
      // A callable is called when the variable is made.
      const value =
        initial.kind === "function" ? call.machine.call(initial, { positional: [], keywords: new Map(), isComplete: true }, null) : initial;
      return variable(call, value, shapeOf(value) ?? shapeFrom(value));
    },
  ],
  [
    "tensorflow.get_variable",
    (call) => {
      const shape = shapeFrom(given(call, "shape"));
      const initializer = given(call, "initializer");
      return variable(call, initializer ?? none(call.span), shape ?? (initializer ? shapeOf(initializer) : null));
    },
  ],
  ["tensorflow.global_variables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ["tensorflow.local_variables_initializer", (call) => makeObject(call, "tensorflow.Initializer")],
  ["tensorflow.Session", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.InteractiveSession", (call) => makeObject(call, "tensorflow.Session")],
  ["tensorflow.disable_v2_behavior", ({ span }) => none(span)],
  ["tensorflow.disable_eager_execution", ({ span }) => none(span)],
  ["tensorflow.reset_default_graph", ({ span }) => none(span)],
  ["tensorflow.set_random_seed", ({ span }) => none(span)],
]);

export function makeObject(call: LibraryCall, type: string, state: Iterable<readonly [string, Value]> = []): ObjectValue {
  return { kind: "object", type, arguments: call.arguments, state: new Map(state), call: call.call, span: call.span };
}

function graphInput(call: LibraryCall, operation: string, shape: readonly (number | null)[] | null): TensorValue {
  return makeTensor({ operation, inputs: [], shape, arguments: call.arguments, call: call.call, span: call.span });
}

function variable(call: LibraryCall, initial: Value, shape: readonly (number | null)[] | null): TensorValue {
  const made = makeTensor({ operation: "variable", inputs: [initial], shape, arguments: call.arguments, call: call.call, span: call.span });
  call.machine.made.push(made);
  return made;
}

/** Methods of `tf.train`'s optimizers. */
export function callOptimizerMethod(call: LibraryCall, self: ObjectValue, method: string): Value {
  if (method === "minimize") return trainOperation(call, self, given(call, "loss"));
  if (method === "compute_gradients")
    return makeObject(call, "tensorflow.Gradients", [["loss", given(call, "loss") ?? call.raw.positional[0]?.value ?? none(call.span)]]);
  if (method === "apply_gradients") {
    const gradients = call.raw.positional[0]?.value;
    return trainOperation(call, self, gradients?.kind === "object" ? (gradients.state.get("loss") ?? null) : null);
  }
  return unknownValue(`\`${method}\` of an optimizer is not followed`, call.span);
}

function trainOperation(call: LibraryCall, optimizer: ObjectValue, loss: Value | null): Value {
  const operation = makeObject(call, "tensorflow.TrainOperation", [
    ["optimizer", optimizer],
    ["loss", loss ?? unknownValue("what is minimised is not known", call.span)],
  ]);
  call.machine.made.push(operation);
  return operation;
}

/** `session.run(fetches, feed_dict)`, `tensor.eval(feed_dict)`, `operation.run(feed_dict)`. */
export function runGraph(call: LibraryCall, fetches: Value): Value {
  if (!(fetches.kind === "object" && fetches.type === "tensorflow.Initializer")) record(call.machine, call, "run", fetches);
  return results(fetches, call.span);
}

export function record(
  machine: Machine,
  call: LibraryCall,
  kind: ProgramEvent["kind"],
  subject: Value,
  args: BoundArguments = call.arguments,
): void {
  machine.events.push({ kind, call: call.call, span: call.span, subject, arguments: args, loops: [...machine.loops] });
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
    case "set_shape":
      return none(call.span);
    default:
      return makeTensor({ operation: `Tensor.${method}`, inputs: [self], shape: null, call: call.call, span: call.span });
  }
}

export function shapeTuple(tensor: TensorValue, span: { readonly start: number; readonly end: number }): Value {
  if (!tensor.shape) return unknownValue("the shape is not known", span);
  return tuple(
    tensor.shape.map((size): Value => (size === null ? none(span) : { kind: "number", value: size, isInteger: true, affine: null, span })),
    span,
  );
}
