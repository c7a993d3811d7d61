import { type PartialShape, shapeFrom, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { numberOf, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, numberArgument } from "./operation.ts";

/** Draws and fills: tensors made of a shape alone, by Keras's and TensorFlow's names. */
const sources: readonly string[] = ["zeros", "ones", "fill", "random_normal", "truncated_normal", "random_uniform", "random_gamma"];

const sourceNames: readonly (readonly [string, string])[] = [
  ...sources.map((name) => [`tensorflow.${name}`, name] as const),
  ...["zeros", "ones", "random_normal", "truncated_normal", "random_uniform"].map((name) => [`keras.backend.${name}`, name] as const),
  ...["zeros", "ones"].map((name) => [`keras.ops.${name}`, name] as const),
  ["keras.backend.random_normal_variable", "random_normal_variable"],
  ["keras.random.normal", "random_normal"],
  ["keras.random.uniform", "random_uniform"],
  ["keras.random.truncated_normal", "truncated_normal"],
];

/** Tensors that are made of no other tensor. */
export const sourceFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["tensorflow.range", rangeTensor],
  ["keras.backend.arange", rangeTensor],
  ["keras.ops.arange", rangeTensor],
  ...["tensorflow.linspace", "keras.ops.linspace"].map((name): [string, LibraryFunction] => [
    name,
    (call) => drawn(call, "linspace", [numberArgument(call, "num", null)]),
  ]),
  [
    "tensorflow.eye",
    (call) => drawn(call, "eye", [numberArgument(call, "num_rows", null), numberArgument(call, ["num_columns", "num_rows"], null)]),
  ],
  ...sourceNames.map(([name, operation]): [string, LibraryFunction] => [
    name,
    (call) => drawn(call, operation, shapeOfDimensions(argument(call, ["shape", "dims", "size"]))),
  ]),
]);

function drawn(call: LibraryCall, operation: string, shape: PartialShape): Value {
  return makeTensor({ operation, inputs: [], shape, arguments: call.arguments, call: call.call, span: call.span });
}

/** A shape that may be made of dimensions of other tensors. */
function shapeOfDimensions(value: Value | null): PartialShape {
  if (value?.kind === "tensor" && value.operation === "shape" && value.inputs[0]) return shapeOf(value.inputs[0]);
  return shapeFrom(value);
}

/** `tf.range(limit)`: as long as its bounds tell. */
function rangeTensor(call: LibraryCall): Value {
  const numbers = call.raw.positional.map(({ value }) => numberOf(value));
  const [first = null, second = null] = numbers;
  const isPlain = numbers.length > 0 && numbers.length <= 2 && call.raw.keywords.size === 0 && !numbers.includes(null);
  const length = !isPlain ? null : numbers.length === 1 ? first : (second ?? 0) - (first ?? 0);
  return drawn(call, "range", [length]);
}
