import { arrayFrom } from "../array-from.ts";
import { type PartialShape, shapeFrom, shapeOf } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { integer, isSequence, list, noBoundArguments, none, numberOf, tuple, unknownValue, type Value } from "../value.ts";
import { regularizationLoss } from "./graph/regularization-losses.ts";
import { given, type LibraryCall, type LibraryFunction } from "./library-call.ts";
import { checkArguments } from "./operations/argument-fit.ts";
import { furtherOperations } from "./operations/further-operations.ts";
import { mappingFunctions } from "./operations/mapping.ts";
import { argument, numberArgument, type Operation } from "./operations/operation.ts";
import { namedLosses, operations } from "./operations/operation-table.ts";
import { concatenated, stacked } from "./operations/rearrangements.ts";
import { severalResults } from "./operations/several-results.ts";
import { sourceFunctions } from "./operations/sources.ts";

export const tensorFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...Object.entries({ ...operations, ...namedLosses }).flatMap(([name, operation]): [string, LibraryFunction][] =>
    ["tensorflow", "tensorflow.nn", "tensorflow.math", "tensorflow.linalg", "tensorflow.image", "keras.backend", "keras.ops"].map(
      (prefix) => [`${prefix}.${name}`, (call) => operate(call, name, operation)],
    ),
  ),
  ...Object.entries(operations).flatMap(([name, operation]): [string, LibraryFunction][] =>
    name.startsWith("backend.")
      ? [`keras.${name}`, `keras.ops.${name.slice(8)}`].map((full) => [full, (call) => operate(call, `reduce_${name.slice(8)}`, operation)])
      : [],
  ),
  ...[...furtherOperations].map(([name, operation]): [string, LibraryFunction] => [
    name,
    (call) => operate(call, name.split(".").at(-1) ?? name, operation),
  ]),
  ...severalResults,
  ...mappingFunctions,
  ...sourceFunctions,
  ["tensorflow.concat", (call) => joined(call, ["values", "arrays"], concatenated)],
  ["keras.backend.concatenate", (call) => joined(call, ["tensors"], concatenated, -1)],
  ["keras.ops.concatenate", (call) => joined(call, ["xs"], concatenated)],
  ["keras.ops.append", (call) => joined({ ...call, raw: pairAsList(call) }, ["xs"], concatenated)],
  ["keras.ops.hstack", (call) => joined(call, ["xs"], (shapes) => concatenated(shapes, (shapes[0]?.length ?? 0) > 1 ? 1 : 0))],
  ["keras.ops.vstack", (call) => joined(call, ["xs"], concatenated)],
  ["keras.ops.stack", (call) => joined(call, ["x"], stacked)],
  ["keras.ops.unstack", unstacked],
  ["tensorflow.stack", (call) => joined(call, ["values", "x"], stacked)],
  ["tensorflow.pack", (call) => joined(call, ["values"], stacked)],
  ["keras.backend.stack", (call) => joined(call, ["x"], stacked)],
  ["tensorflow.split", splitTensor],
  ["tensorflow.unstack", unstacked],
  ["tensorflow.add_n", (call) => joined(call, ["inputs"], ([first = null]) => first)],
  ["tensorflow.losses.get_total_loss", collectedLoss],
  ["tensorflow.shape", shapeTensor],
  ["keras.backend.shape", shapeTensor],
  ["keras.ops.shape", shapeOfSizes],
  ["keras.backend.int_shape", staticShape],
  ["keras.backend.ndim", (call) => rankOf(call)],
  ["tensorflow.rank", (call) => rankOf(call)],
  ["tensorflow.constant", constant],
  ["tensorflow.convert_to_tensor", constant],
  ["keras.ops.convert_to_tensor", constant],
]);

/** Arithmetic on plain numbers that is written with TensorFlow's functions: `tf.reduce_prod(shape)`. */
function foldConstant(call: LibraryCall, name: string): Value | null {
  const first = argument(call, ["x", "input_tensor"]) ?? call.raw.positional[0]?.value;
  if (!first) return null;
  if (name === "cast" && first.kind === "number") return { ...first, span: call.span };
  const numbers = isSequence(first) && first.isComplete ? first.elements.map(numberOf) : null;
  if (!numbers || numbers.includes(null) || call.raw.positional.length + call.raw.keywords.size > 1) return null;
  if (name === "reduce_prod")
    return integer(
      numbers.reduce<number>((product, size) => product * (size ?? 1), 1),
      call.span,
    );
  if (name === "reduce_sum")
    return integer(
      numbers.reduce<number>((sum, size) => sum + (size ?? 0), 0),
      call.span,
    );
  return null;
}

/** `append(x1, x2, axis)` as `concatenate([x1, x2], axis)`. */
function pairAsList(call: LibraryCall): LibraryCall["raw"] {
  const [a, b, ...rest] = call.raw.positional;
  if (!a || !b) return call.raw;
  return { ...call.raw, positional: [{ ...a, value: list([a.value, b.value], call.span) }, ...rest] };
}

/** A function of a list of tensors. */
function joined(
  call: LibraryCall,
  names: readonly string[],
  shape: (shapes: readonly PartialShape[], axis: number | null) => PartialShape,
  otherwise = 0,
): Value {
  // TensorFlow before 1.0 had the axis first.
  const [first, second] = call.raw.positional;
  const list = first && isSequence(first.value) ? first.value : (argument(call, names) ?? second?.value ?? null);
  const elements = list ? call.machine.elementsOf(list) : null;
  const axis = argument(call, ["axis", "concat_dim"]) ?? (first && !isSequence(first.value) ? first.value : second?.value) ?? null;
  const at = axis === null || axis === list ? otherwise : numberOf(axis);
  return makeTensor({
    operation: call.name.split(".").at(-1) ?? call.name,
    inputs: elements ?? (list ? [list] : []),
    shape: elements ? shape(elements.map(shapeOf), at) : null,
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

/** `tf.split(x, 3, axis)`: a list of tensors. */
function splitTensor(call: LibraryCall): Value {
  const value = argument(call, ["value", "x"]);
  const sizes = argument(call, ["num_or_size_splits", "num_split", "indices_or_sections"]);
  const axis = numberArgument(call, ["axis", "split_dim"], 0);
  const shape = value && shapeOf(value);
  const count = numberOf(sizes);
  const parts = sizes && isSequence(sizes) ? sizes.elements.map(numberOf) : null;
  if (!value || (count === null && !parts) || axis === null || !isCount(count ?? 0))
    return makeTensor({ operation: "split", inputs: value ? [value] : [], shape: null, call: call.call, span: call.span });
  const at = shape ? (axis < 0 ? shape.length + axis : axis) : axis;
  const whole = shape?.[at] ?? null;
  const lengths = parts ?? new Array<number | null>(count ?? 0).fill(whole === null || !count ? null : whole / count);
  const pieces = lengths.map((length, output) =>
    makeTensor({
      operation: "split",
      inputs: [value],
      shape: shape?.map((size, i) => (i === at ? length : size)) ?? null,
      arguments: call.arguments,
      call: call.call,
      span: call.span,
      output,
    }),
  );
  return list(pieces, call.span);
}

/** Whether that many tensors can be told one by one. */
function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= 1000;
}

/** `tf.unstack(x, axis)`: a list of tensors of one rank less. */
function unstacked(call: LibraryCall): Value {
  const value = argument(call, ["value", "x"]);
  const shape = value && shapeOf(value);
  const axis = numberArgument(call, "axis", 0);
  const at = shape && axis !== null ? (axis < 0 ? shape.length + axis : axis) : null;
  const count = numberArgument(call, "num", at === null ? null : (shape?.[at] ?? null));
  const rest = shape && at !== null ? shape.filter((_, i) => i !== at) : null;
  const piece = (output: number) =>
    makeTensor({
      operation: "unstack",
      inputs: value ? [value] : [],
      shape: rest,
      arguments: call.arguments,
      call: call.call,
      span: call.span,
      output,
    });
  if (count === null || !isCount(count)) return piece(0);
  return list(
    Array.from({ length: count }, (_, output) => piece(output)),
    call.span,
  );
}

/** `tf.shape(x)`: indexing it gives a dimension. */
function shapeTensor(call: LibraryCall): Value {
  const value = argument(call, ["input", "x"]);
  const shape = value && shapeOf(value);
  return makeTensor({
    operation: "shape",
    inputs: value ? [value] : [],
    shape: shape ? [shape.length] : null,
    call: call.call,
    span: call.span,
  });
}

/** `keras.ops.shape(x)`: a tuple of numbers, with a tensor where a size is only known when the program runs. */
function shapeOfSizes(call: LibraryCall): Value {
  const value = argument(call, "x");
  const shape = value && shapeOf(value);
  if (!value || !shape) return unknownValue("the shape is not known", call.span);
  return tuple(
    shape.map((size, i) =>
      size === null
        ? makeTensor({ operation: "dimension", inputs: [value, integer(i, call.span)], shape: [], span: call.span })
        : integer(size, call.span),
    ),
    call.span,
  );
}

function staticShape(call: LibraryCall): Value {
  const value = argument(call, "x");
  const shape = value && shapeOf(value);
  if (!shape) return unknownValue("the shape is not known", call.span);
  return tuple(
    shape.map((size) => (size === null ? none(call.span) : integer(size, call.span))),
    call.span,
  );
}

function rankOf(call: LibraryCall): Value {
  const value = argument(call, ["input", "x"]);
  const shape = value && shapeOf(value);
  return shape ? integer(shape.length, call.span) : unknownValue("the rank is not known", call.span);
}

/** `tf.losses.get_total_loss()`: what `tf.losses.*` have collected, and what regularizers add. */
export function collectedLoss(call: LibraryCall): Value {
  const regularizes = argument(call, "add_regularization_losses");
  const isPlain = regularizes?.kind === "boolean" && !regularizes.value;
  const losses = isPlain ? call.machine.graphLosses : [...call.machine.graphLosses, regularizationLoss(call.span, call.call)];
  const [first] = call.machine.graphLosses;
  if (!first) return unknownValue("no loss was seen before", call.span);
  return losses.length === 1
    ? first
    : makeTensor({ operation: "add_n", inputs: [list([...losses], call.span)], shape: [], call: call.call, span: call.span });
}

/** The shape of what an operation is given, also of a list of numbers. */
function operandShape(value: Value): PartialShape {
  // Rows of sequences are an array of objects, or one of two dimensions where all have the same length.
  if (value.kind === "array" && value.dtype === "object") return null;
  return shapeOf(value) ?? (isSequence(value) ? (arrayFrom(value, value.span)?.shape ?? null) : null);
}

function operate(call: LibraryCall, name: string, operation: Operation): Value {
  const folded = foldConstant(call, name);
  if (folded) return folded;
  const inputs = operation.tensors.map((names) => argument(call, names) ?? none(call.span));
  const shapes = inputs.map(operandShape);
  checkArguments(call, name, shapes);
  const made = makeTensor({
    operation: name,
    inputs,
    shape: operation.shape(shapes, call),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
  if (name.startsWith("losses.")) call.machine.graphLosses.push(made);
  return made;
}

function constant(call: LibraryCall): Value {
  const value = given(call, "value") ?? given(call, "x") ?? none(call.span);
  const shape = given(call, "shape");
  const isShaped = shape !== null && shape.kind !== "none";
  if (value.kind === "tensor") return value;
  // A number stays a number, so that arithmetic with it stays known.
  if ((value.kind === "number" && !isShaped) || value.kind === "array") return { ...value, span: call.span };
  return makeTensor({
    operation: "constant",
    inputs: [value],
    shape: isShaped ? shapeFrom(shape) : (arrayFrom(value, call.span)?.shape ?? null),
    arguments: call.arguments,
    call: call.call,
    span: call.span,
  });
}

/** A call that is not modelled stays in the graph as what it is called, so that the reader is told where knowledge ends. */
export function opaqueTensor(call: LibraryCall): Value {
  const inputs = [...call.raw.positional, ...call.raw.keywords.values()].map((argument) => argument.value);
  return makeTensor({ operation: call.name, inputs, shape: null, arguments: noBoundArguments, call: call.call, span: call.span });
}
