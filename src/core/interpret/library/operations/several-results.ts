import { axisFrom, elementCount, type PartialShape, reducedShape, shapeFrom, shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { isSequence, list, numberOf, tuple, type Value } from "../../value.ts";
import type { LibraryCall, LibraryFunction } from "../library-call.ts";
import { argument, flagArgument, numberArgument } from "./operation.ts";

/** Operations that give several tensors. */
export const severalResults: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ...["tensorflow.nn.moments", "keras.ops.moments"].map((name): [string, LibraryFunction] => [name, moments]),
  ...["tensorflow.nn.top_k", "tensorflow.math.top_k", "keras.ops.top_k"].map((name): [string, LibraryFunction] => [name, largest]),
  ...["tensorflow.meshgrid", "keras.ops.meshgrid"].map((name): [string, LibraryFunction] => [name, grid]),
  ...["keras.ops.split", "keras.ops.array_split"].map((name): [string, LibraryFunction] => [name, splitAt]),
  ["tensorflow.unique", (call) => pairOf(call, "unique", [null], inputShape(call))],
]);

function input(call: LibraryCall): Value | null {
  return argument(call, ["x", "input", "value", "tensor"]) ?? call.raw.positional[0]?.value ?? null;
}

function inputShape(call: LibraryCall): PartialShape {
  const value = input(call);
  return value && shapeOf(value);
}

function result(call: LibraryCall, operation: string, shape: PartialShape, output = 0): Value {
  const value = input(call);
  return makeTensor({
    operation,
    inputs: value ? [value] : [],
    shape,
    arguments: call.arguments,
    call: call.call,
    span: call.span,
    output,
  });
}

function pairOf(call: LibraryCall, operation: string, first: PartialShape, second: PartialShape): Value {
  return tuple([result(call, operation, first), result(call, operation, second, 1)], call.span);
}

/** The mean and the variance. */
function moments(call: LibraryCall): Value {
  const axes = shapeFrom(argument(call, "axes"));
  const keeps = { dimensions: flagArgument(call, ["keepdims", "keep_dims"]) };
  const shape =
    axes && !axes.includes(null)
      ? reducedShape(
          inputShape(call),
          axes.map((axis) => axis ?? 0),
          keeps,
        )
      : null;
  return pairOf(call, "moments", shape, shape);
}

/** The largest values along the last axis, and where they stand. */
function largest(call: LibraryCall): Value {
  const shape = inputShape(call);
  const found = shape && [...shape.slice(0, -1), numberArgument(call, "k", 1)];
  return pairOf(call, "top_k", found, found);
}

/** Coordinates of a grid: as many tensors as axes, each of the whole grid's shape. */
function grid(call: LibraryCall): Value {
  const axes = call.raw.positional.map(({ value }) => elementCount(shapeOf(value)));
  const indexing = argument(call, "indexing");
  const isMatrix = indexing?.kind === "string" && indexing.value === "ij";
  const [first = null, second = null, ...rest] = axes;
  const shape = isMatrix || axes.length < 2 ? axes : [second, first, ...rest];
  return list(
    axes.map((_, i) => {
      const value = call.raw.positional[i]?.value;
      return makeTensor({ operation: "meshgrid", inputs: value ? [value] : [], shape, call: call.call, span: call.span });
    }),
    call.span,
  );
}

/** NumPy's way to split: into equal parts, or before the positions of a list. */
function splitAt(call: LibraryCall): Value {
  const shape = inputShape(call);
  const at = shape && axisFrom(numberArgument(call, "axis", 0), shape.length);
  const where = argument(call, "indices_or_sections");
  const whole = at === null || !shape ? null : (shape[at] ?? null);
  const sizes = whole === null ? partCount(where) : partSizes(where, whole);
  if (!shape || at === null || !sizes) return result(call, "split", null);
  return list(
    sizes.map((size, output) =>
      result(
        call,
        "split",
        shape.map((length, i) => (i === at ? size : length)),
        output,
      ),
    ),
    call.span,
  );
}

function partCount(where: Value | null): readonly null[] | null {
  const count = where && isSequence(where) ? where.elements.length + 1 : numberOf(where);
  return count === null || count > 1000 ? null : new Array<null>(count).fill(null);
}

function partSizes(where: Value | null, whole: number): readonly (number | null)[] | null {
  const count = numberOf(where);
  if (count !== null && count > 0 && count <= 1000)
    return Array.from({ length: count }, (_, i) => Math.floor(whole / count) + (i < whole % count ? 1 : 0));
  if (!where || !isSequence(where)) return null;
  const ends = [...where.elements.map(numberOf), whole];
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? null);
    return end === null || start === null ? null : end - start;
  });
}
