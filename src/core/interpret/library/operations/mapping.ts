import { reasonOf } from "../../reason.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { type CallArguments, isSequence, unknownValue, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument } from "./operation.ts";

/** Functions that call a function of the program on what lies along the first axis of tensors. */
export const mappingFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...["tensorflow.map_fn", "tensorflow.vectorized_map", "keras.backend.map_fn", "keras.ops.map", "keras.ops.vectorized_map"].map(
    (name): [string, LibraryFunction] => [name, mapped],
  ),
  ...["tensorflow.foldl", "tensorflow.foldr", "keras.backend.foldl", "keras.backend.foldr"].map((name): [string, LibraryFunction] => [
    name,
    folded,
  ]),
  ["tensorflow.scan", scanned],
]);

const functionNames = ["fn", "f", "function"];
const elementNames = ["elems", "xs", "elements"];

/** Calls the function on one element, behind `state` where it takes one. */
function callOnce(call: LibraryCall, state: Value | null): Value {
  const callee = argument(call, functionNames);
  const elements = argument(call, elementNames);
  if (!callee || !elements) return unknownValue("what is mapped is not known", call.span);
  const element = changeTensors(elements, (shape) => shape.slice(1), call);
  const positional = [...(state ? [state] : []), element].map((value) => ({ value, span: call.span, keyword: null }));
  const args: CallArguments = { positional, keywords: new Map(), isComplete: true };
  return call.machine.call(callee, args, null);
}

function mapped(call: LibraryCall): Value {
  return stacked(call, callOnce(call, null));
}

/** What is left when all elements have gone through the function. */
function folded(call: LibraryCall): Value {
  const start = argument(call, "initializer") ?? firstElement(call);
  callOnce(call, start);
  return start;
}

/** Every state on the way. */
function scanned(call: LibraryCall): Value {
  const start = argument(call, "initializer") ?? firstElement(call);
  callOnce(call, start);
  return stacked(call, start);
}

function firstElement(call: LibraryCall): Value {
  const elements = argument(call, elementNames);
  return elements ? changeTensors(elements, (shape) => shape.slice(1), call) : unknownValue("what is folded is not known", call.span);
}

/** Results for every element, one behind the other. */
function stacked(call: LibraryCall, one: Value): Value {
  const elements = argument(call, elementNames);
  const [first] = elements && isSequence(elements) ? elements.elements : [elements];
  const count = first ? (shapeOf(first)?.[0] ?? null) : null;
  return changeTensors(one, (shape) => [count, ...shape], call);
}

/** A tensor, or a nest of them, with another shape. */
function changeTensors(value: Value, change: (shape: readonly (number | null)[]) => readonly (number | null)[], call: LibraryCall): Value {
  if (isSequence(value)) return { ...value, elements: value.elements.map((element) => changeTensors(element, change, call)) };
  const shape = shapeOf(value);
  if (value.kind === "unknown" || (!shape && value.kind !== "tensor"))
    return unknownValue(reasonOf(value) ?? "what the function gives is not known", call.span);
  return makeTensor({ operation: "map_fn", inputs: [value], shape: shape && change(shape), call: call.call, span: call.span });
}
