import type { Computation, ComputedValue, Operand } from "../model/computation.ts";
import { flatten } from "./call-inputs.ts";

/** The values that one needs, in an order in which they can be evaluated. */
export function needed({ values }: Computation, id: number): readonly number[] {
  const found = new Set<number>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const value = values[one];
    if (!value || found.has(one)) continue;
    found.add(one);
    // What goes into a dropout, a reshape's target or a condition beside their first input is read, not computed.
    if (isLazy(value)) continue;
    if (value.kind === "call") open.push(...[...value.inputs, ...Object.values(value.arguments)].flatMap(idsIn));
    else if (value.kind === "operation")
      open.push(...value.inputs.slice(0, readsFirstOnly.has(value.operation) ? 1 : undefined).flatMap(idsIn));
  }
  found.delete(id);
  return [...found].filter((one) => values[one]?.kind !== "input" && !isLazy(values[one])).sort((a, b) => a - b);
}

const readsFirstOnly = new Set(["dropout", "reshape"]);

function isLazy(value: ComputedValue | undefined): boolean {
  return value?.kind === "operation" && /^(cond|dimension|shape|placeholder)$/.test(value.operation);
}

function idsIn(operand: Operand): readonly number[] {
  return flatten(operand).flatMap((one) => (one !== null && typeof one === "object" && "value" in one ? [one.value] : []));
}
