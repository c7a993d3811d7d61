import type { ProgramNode } from "../../core/index.ts";
import type { Computation } from "../computation.ts";
import { binary } from "../operations/binary.ts";
import { affine } from "../operations/unary.ts";
import { Unsupported } from "../unsupported.ts";
import type { Value } from "../value.ts";

type Kind<K extends ProgramNode["kind"]> = Extract<ProgramNode, { kind: K }>;

/** Elementwise over all inputs. */
export function merge(c: Computation, node: Kind<"merge">, inputs: readonly Value[]): Value {
  const [first, ...rest] = inputs;
  if (!first) throw new Unsupported("a merge without inputs");
  if (node.operation === "average") {
    const sum = merge(c, { ...node, operation: "add" }, inputs);
    return affine(c, sum, { multiply: 1 / inputs.length, add: 0 });
  }
  const { operation } = node;
  return rest.reduce((value, next) => binary(c, operation, value, next), first);
}
