import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { elementwiseOperation } from "./elementwise.ts";
import { images } from "./images.ts";
import { kerasLossOperation, lossOperations } from "./loss-operations.ts";
import type { LowerOperation, OperationCall } from "./operation-call.ts";
import { products } from "./products.ts";
import { rearrangements } from "./rearranging.ts";
import { recurrentOperations } from "./recurrent-operations.ts";
import { reductions } from "./reductions.ts";
import { sources } from "./sources.ts";

const tables: readonly Readonly<Record<string, LowerOperation>>[] = [
  products,
  rearrangements,
  images,
  reductions,
  lossOperations,
  sources,
  recurrentOperations,
];

function find(name: string): LowerOperation | null {
  for (const table of tables) if (Object.hasOwn(table, name)) return table[name] ?? null;
  return elementwiseOperation(name) ?? kerasLossOperation(name);
}

/** Appends what an operation computes and gives its outputs. */
export function lowerOperation(call: OperationCall): readonly ValueId[] {
  const lower = find(call.operation);
  const made = lower?.(call) ?? [];
  const outputs = typeof made === "number" ? [made] : made;
  if (outputs.length === 0) throw new NotExecutable(`the operation \`${call.operation.split(".").at(-1)}\` is not executed yet`);
  return outputs;
}
