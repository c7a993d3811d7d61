import type { Operand } from "../model/computation.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ValueId } from "./program.ts";

/** A number or numbers as a tensor. */
export function constant(graph: GraphBuilder, shape: readonly number[], values: readonly number[]): ValueId {
  return graph.add({ kind: "constant", shape, values, dtype: "float32" });
}

/** A list of numbers as a tensor; a list of tensors stacked. */
export function constantOf(graph: GraphBuilder, list: readonly Operand[], resolve: (operand: Operand) => ValueId): ValueId {
  const numbers = (operand: Operand): readonly number[] | null => {
    if (typeof operand === "number") return [operand];
    if (!Array.isArray(operand)) return null;
    const parts = (operand as readonly Operand[]).map(numbers);
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  };
  const values = numbers(list);
  if (!values) return graph.add({ kind: "stack", axis: 0 }, ...list.map(resolve));
  const shape: number[] = [];
  for (let inner: Operand = list; Array.isArray(inner); inner = (inner as readonly Operand[])[0] ?? null)
    shape.push((inner as readonly Operand[]).length);
  return constant(graph, shape, values);
}

/** A constant of a library by its name. */
export function namedConstant(name: string): number {
  const known: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E, inf: Number.POSITIVE_INFINITY };
  const value = known[name.split(".").at(-1) ?? ""];
  if (value === undefined) throw new NotExecutable(`\`${name}\` is not known`);
  return value;
}
