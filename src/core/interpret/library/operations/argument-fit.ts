// Where TensorFlow raises because an argument does not fit the shape of what it is applied to.
import { isOrder, type MisfitKind, remember, spreads } from "../../misfit.ts";
import { axisFrom, type PartialShape, shapeFrom, unequal } from "../../shape.ts";
import { isSequence, numberOf, type Value } from "../../value.ts";
import { given, type LibraryCall } from "../library-call.ts";

type Shape = readonly (number | null)[];

interface Found {
  readonly kind: MisfitKind;
  readonly shapes: readonly Shape[];
  readonly asked: Shape;
  /** The parameter whose argument is wrong. */
  readonly parameter: string;
}

type Check = (shapes: readonly PartialShape[], call: LibraryCall) => Found | null;

/** Remembers a call whose arguments TensorFlow or Keras refuses; `shapes` are those of its tensors. */
export function checkArguments(call: LibraryCall, name: string, shapes: readonly PartialShape[]): void {
  const found = checks.get(name)?.(shapes, call);
  if (!found) return;
  const { parameter, ...misfit } = found;
  remember(call.machine.misfits, { ...misfit, span: call.arguments.named.get(parameter)?.span ?? call.span });
}

const isTensorFlow = ({ name }: LibraryCall): boolean => name.startsWith("tensorflow.") || name.startsWith("keras.backend.");

const order =
  (parameter: string): Check =>
  ([shape = null], call) => {
    const axes = shapeFrom(given(call, parameter));
    return shape && axes && !isOrder(axes, shape.length) ? { kind: "order", shapes: [shape], asked: axes, parameter } : null;
  };

/** NumPy's functions of that name, which Keras's follow, take fewer numbers too. */
const oneForEachAxis =
  (...parameters: readonly string[]): Check =>
  ([shape = null], call) => {
    const parameter = parameters.find((one) => call.arguments.named.has(one));
    const value = parameter === undefined ? null : given(call, parameter);
    if (!shape || !parameter || !isTensorFlow(call) || !value || !isSequence(value) || !value.isComplete) return null;
    if (value.elements.length === shape.length) return null;
    return { kind: "length", shapes: [shape], asked: value.elements.map(numberOf), parameter };
  };

/** `tf.slice(x, begin, size)`: within each axis. */
const sliced: Check = ([shape = null], call) => {
  const [begin, size] = [shapeFrom(given(call, "begin")), shapeFrom(given(call, "size"))];
  if (!shape) return null;
  for (const [parameter, numbers] of [
    ["begin", begin],
    ["size", size],
  ] as const)
    if (numbers && numbers.length !== shape.length) return { kind: "length", shapes: [shape], asked: numbers, parameter };
  const beyond = shape.some((whole, i) => {
    const [from = null, length = null] = [begin?.[i], size?.[i]];
    return whole !== null && from !== null && (from > whole || (length !== null && length >= 0 && from + length > whole));
  });
  return beyond && size ? { kind: "part", shapes: [shape], asked: size, parameter: "size" } : null;
};

const spread: Check = ([shape = null], call) => {
  const target = shapeFrom(given(call, "shape"));
  return shape && target && !spreads(shape, target) ? { kind: "target", shapes: [shape], asked: target, parameter: "shape" } : null;
};

const tensordot: Check = ([a = null, b = null], call) => {
  if (!a || !b) return null;
  const [x, y] = contracted(given(call, "axes"), a.length);
  const found = (parameter: string): Found => ({ kind: "product", shapes: [a, b], asked: [], parameter });
  if (!x || !y) return null;
  if (x.length !== y.length) return found("axes");
  const sizes = (shape: Shape, axes: readonly number[]) => axes.map((axis) => shape[axisFrom(axis, shape.length) ?? Number.NaN]);
  const right = sizes(b, y);
  return sizes(a, x).some((size, i) => unequal(size, right[i])) ? found("axes") : null;
};

/** The axes of both sides that `axes` of `tensordot` means. */
function contracted(value: Value | null, rank: number): readonly (readonly number[] | null)[] {
  const count = value && numberOf(value);
  if (count != null) return [Array.from({ length: count }, (_, i) => rank - count + i), Array.from({ length: count }, (_, i) => i)];
  if (!value || !isSequence(value) || !value.isComplete) return [];
  return value.elements.map((side) => {
    const axes = shapeFrom(side);
    return axes?.every((axis) => axis !== null) ? axes : null;
  });
}

/** The number of dimensions that an operation of `tf.nn` takes. */
const rank =
  (parameter: string, least: number, most: number): Check =>
  ([shape = null], call) => {
    if (!shape || !call.name.startsWith("tensorflow.") || (shape.length >= least && shape.length <= most)) return null;
    return { kind: "rank", shapes: [shape], asked: [least], parameter: call.arguments.named.has(parameter) ? parameter : "input" };
  };

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["transpose", ([shape = null], call) => order("perm")([shape], call) ?? order("axes")([shape], call)],
  ["permute_dimensions", order("pattern")],
  ["tile", oneForEachAxis("multiples", "n")],
  ["pad", oneForEachAxis("paddings")],
  ["slice", sliced],
  ["broadcast_to", spread],
  ["tensordot", tensordot],
  ["max_pool2d", rank("input", 4, 4)],
  ["avg_pool2d", rank("input", 4, 4)],
  ["max_pool", rank("value", 3, 5)],
  ["avg_pool", rank("value", 3, 5)],
]);
