import type { PartialShape } from "../shape.ts";
import { shapeOf } from "../shape.ts";
import { makeTensor } from "../tensor.ts";
import { type DictValue, integer, none, numberOf, stringOf, unknownValue, type Value } from "../value.ts";
import { argumentAt, type LibraryCall, type LibraryFunction } from "./library-call.ts";

/** One axis of a pattern, or several that are one axis of the tensor: `(h p)`. */
type Axes = readonly string[];

/** einops, which names the axes of tensors: `rearrange(x, "b (h w) c -> b h w c", h=8)`. */
export const einopsFunctions: ReadonlyMap<string, LibraryFunction> = new Map<string, LibraryFunction>([
  ["einops.rearrange", rearranged],
  ["einops.repeat", rearranged],
  ["einops.reduce", rearranged],
  ["einops.parse_shape", parseShape],
]);

function rearranged(call: LibraryCall): Value {
  const tensor = argumentAt(call, 0, "tensor") ?? none(call.span);
  const pattern = stringOf(argumentAt(call, 1, "pattern"));
  if (pattern === null) return unknownValue("the pattern of axes is not known", call.span);
  const sizes = new Map<string, number | null>();
  for (const [name, { value }] of call.raw.keywords) sizes.set(name, numberOf(value));
  const inputs = tensor.kind === "list" || tensor.kind === "tuple" ? [...tensor.elements] : [tensor];
  return makeTensor({
    operation: call.name,
    inputs,
    shape: shapeAfter(inputShape(tensor), pattern, sizes),
    call: call.call,
    span: call.span,
  });
}

/** A list of tensors is one tensor with a first axis. */
function inputShape(tensor: Value): PartialShape {
  if (tensor.kind !== "list" && tensor.kind !== "tuple") return shapeOf(tensor);
  const [first] = tensor.elements;
  const shape = first && shapeOf(first);
  return shape ? [tensor.isComplete ? tensor.elements.length : null, ...shape] : null;
}

function shapeAfter(shape: PartialShape, pattern: string, given: ReadonlyMap<string, number | null>): PartialShape {
  const [left, right] = pattern.split("->");
  if (!shape || left === undefined || right === undefined) return null;
  const sizes = namedSizes(shape, axesOf(left), given);
  if (!sizes) return null;
  const rest = sizes.get("...") ?? [];
  return axesOf(right).flatMap((axes) => {
    if (axes.length === 1 && axes[0] === "...") return rest;
    const parts = axes.flatMap((axis) => (axis === "..." ? rest : (sizes.get(axis) ?? [/^\d+$/.test(axis) ? Number(axis) : null])));
    return [parts.includes(null) ? null : parts.reduce<number>((product, size) => product * (size ?? 1), 1)];
  });
}

/** The size of every named axis (`...` has several); null where pattern and shape do not fit. */
function namedSizes(
  shape: readonly (number | null)[],
  axes: readonly Axes[],
  given: ReadonlyMap<string, number | null>,
): Map<string, readonly (number | null)[]> | null {
  const ellipsis = axes.findIndex((axis) => axis.length === 1 && axis[0] === "...");
  const skipped = ellipsis < 0 ? 0 : shape.length - (axes.length - 1);
  if (skipped < 0 || (ellipsis < 0 && axes.length !== shape.length)) return null;
  const sizes = new Map<string, readonly (number | null)[]>([...given].map(([name, size]) => [name, [size]]));
  let at = 0;
  for (const names of axes) {
    if (names.length === 1 && names[0] === "...") {
      sizes.set("...", shape.slice(at, at + skipped));
      at += skipped;
      continue;
    }
    const whole = shape[at++] ?? null;
    const open = names.filter((name) => !sizes.has(name) && !/^\d+$/.test(name));
    const known = names.flatMap((name) => (open.includes(name) ? [] : (sizes.get(name) ?? [Number(name)])));
    const product = known.includes(null) ? null : known.reduce<number>((all, size) => all * (size ?? 1), 1);
    for (const name of open) sizes.set(name, [open.length === 1 && whole !== null && product ? whole / product : null]);
  }
  return sizes;
}

function axesOf(side: string): readonly Axes[] {
  return [...side.matchAll(/\(([^)]*)\)|(\S+)/g)].map(([, group, single]) =>
    group === undefined ? [single ?? ""] : group.split(/\s+/).filter((name) => name !== ""),
  );
}

/** `parse_shape(x, "b t h w")`: the sizes by their names. */
function parseShape(call: LibraryCall): Value {
  const tensor = argumentAt(call, 0, "x");
  const names = (stringOf(argumentAt(call, 1, "pattern")) ?? "").split(/\s+/).filter((name) => name !== "");
  const shape = tensor && shapeOf(tensor);
  const entries: DictValue["entries"] = new Map();
  for (const [i, name] of names.entries()) {
    const size = shape?.[i] ?? null;
    if (name === "_") continue;
    const value =
      size === null
        ? makeTensor({ operation: "size", inputs: tensor ? [tensor] : [], shape: [], span: call.span })
        : integer(size, call.span);
    entries.set(`s:${name}`, { key: { kind: "string", value: name, span: call.span }, value });
  }
  return { kind: "dict", entries, isComplete: shape?.length === names.length, span: call.span };
}
