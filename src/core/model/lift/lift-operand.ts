import { publishedAs } from "../../api/published-as.ts";
import { reasonOf } from "../../interpret/reason.ts";
import type { ArrayValue, BoundArguments, TensorValue, Value } from "../../interpret/value.ts";
import type { Operand } from "../computation.ts";

/** Objects inside objects are told to this depth. */
const deepest = 6;

/** What stands for a tensor, and for an array that a model is called on; null for an array that is a constant. */
export type OfTensor = (tensor: TensorValue | ArrayValue) => Operand;

/** What a tensor is where only plain values count. */
const noTensor: OfTensor = ({ kind }) => (kind === "array" ? null : { unknown: "it is a tensor" });

/** A value of the program as plain data; `ofTensor` says what stands for a tensor. */
export function liftOperand(value: Value, ofTensor: OfTensor = noTensor, depth = 0): Operand {
  switch (value.kind) {
    case "none":
      return null;
    case "boolean":
    case "string":
      return value.value;
    case "number":
      return value.value ?? { unknown: "it changes with a loop" };
    case "tensor":
      return ofTensor(value);
    case "tuple":
    case "list":
    case "set":
      return value.isComplete
        ? value.elements.map((one) => liftOperand(one, ofTensor, depth))
        : { unknown: value.open ?? "not all of its elements are known" };
    case "dict":
      return {
        entries: Object.fromEntries(
          [...value.entries.values()].map(({ key, value: one }) => [keyText(key), liftOperand(one, ofTensor, depth)]),
        ),
      };
    case "slice": {
      const part = (one: Value | null) => (one ? liftOperand(one, ofTensor, depth) : null);
      return { slice: [part(value.lower), part(value.upper), part(value.step)] };
    }
    case "array":
      return ofTensor(value) ?? arrayOperand(value);
    case "api":
      return { name: publishedAs(value.name).name };
    case "object":
      return depth > deepest
        ? { unknown: "it is nested too deeply" }
        : { type: value.type, arguments: liftArguments(value.arguments, ofTensor, depth + 1) };
    default:
      return { unknown: reasonOf(value) ?? "it is not a plain value" };
  }
}

/** Arguments by the names of their parameters; a name or `None` says nothing. */
export function liftArguments(given: BoundArguments, ofTensor: OfTensor = noTensor, depth = 0): Readonly<Record<string, Operand>> {
  const told = [...given.named]
    .filter(([name, { value }]) => name !== "name" && value.kind !== "none")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(told.map(([name, { value }]) => [name, liftOperand(value, ofTensor, depth)]));
}

/** So many numbers of a constant array are told. */
const mostNumbers = 4096;

/** An array that the program writes out or fills with one number, as nested lists. */
function arrayOperand({ content, shape }: ArrayValue): Operand {
  const sizes = shape?.map((size) => size ?? -1) ?? [-1];
  const count = sizes.reduce((product, size) => product * size, 1);
  const values =
    content?.type === "literal"
      ? content.values
      : content?.type === "constant" && count >= 0 && count <= mostNumbers
        ? new Array<number>(count).fill(content.value)
        : null;
  if (!values || sizes.includes(-1) || values.length !== count) return { unknown: "the numbers of the array are not known" };
  const nested = (axis: number, from: number, length: number): Operand => {
    const size = sizes[axis];
    if (size === undefined) return values[from] ?? 0;
    return Array.from({ length: size }, (_, i) => nested(axis + 1, from + (i * length) / size, length / size));
  };
  return nested(0, 0, count);
}

function keyText(key: Value): string {
  return key.kind === "string" || key.kind === "number" ? String(key.value) : key.kind;
}
