import { reasonOf } from "../../interpret/reason.ts";
import type { BoundArguments, TensorValue, Value } from "../../interpret/value.ts";
import type { Operand } from "../computation.ts";

/** Objects inside objects are told to this depth. */
const deepest = 6;

/** What a tensor is where only plain values count. */
const noTensor = (): Operand => ({ unknown: "it is a tensor" });

/** A value of the program as plain data; `ofTensor` says what stands for a tensor. */
export function liftOperand(value: Value, ofTensor: (tensor: TensorValue) => Operand = noTensor, depth = 0): Operand {
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
    case "api":
      return { name: value.name };
    case "object":
      return depth > deepest
        ? { unknown: "it is nested too deeply" }
        : { type: value.type, arguments: liftArguments(value.arguments, ofTensor, depth + 1) };
    default:
      return { unknown: reasonOf(value) ?? "it is not a plain value" };
  }
}

/** Arguments by the names of their parameters; a name or `None` says nothing. */
export function liftArguments(
  given: BoundArguments,
  ofTensor: (tensor: TensorValue) => Operand = noTensor,
  depth = 0,
): Readonly<Record<string, Operand>> {
  const told = [...given.named]
    .filter(([name, { value }]) => name !== "name" && value.kind !== "none")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(told.map(([name, { value }]) => [name, liftOperand(value, ofTensor, depth)]));
}

function keyText(key: Value): string {
  return key.kind === "string" || key.kind === "number" ? String(key.value) : key.kind;
}
