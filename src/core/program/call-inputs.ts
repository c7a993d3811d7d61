import type { ComputedValue, Operand } from "../model/computation.ts";
import type { Layer } from "../model/layer.ts";
import type { CallFacts } from "./lowering.ts";
import { NotExecutable } from "./not-executable.ts";
import type { ValueId } from "./program.ts";

/** What an operand consists of: lists of tensors are several inputs. */
export function flatten(operand: Operand): readonly Operand[] {
  if (Array.isArray(operand)) return (operand as readonly Operand[]).flatMap(flatten);
  if (operand !== null && typeof operand === "object" && "entries" in operand) return Object.values(operand.entries).flatMap(flatten);
  return [operand];
}

function tensorsIn(operand: Operand): readonly Operand[] {
  return flatten(operand).filter((one) => one !== null && typeof one === "object" && "value" in one);
}

/** What a call says beside its inputs. */
export function callFacts(given: Readonly<Record<string, Operand>>, resolve: (operand: Operand) => ValueId): CallFacts {
  const tensors = new Map<string, readonly ValueId[]>();
  const flags = new Set<string>();
  for (const [name, operand] of Object.entries(given)) {
    if (operand === true) flags.add(name);
    if (name === "training" && operand !== null && typeof operand !== "boolean")
      throw new NotExecutable("which phase it is called in is not known");
    const found = tensorsIn(operand);
    if (found.length > 0) tensors.set(name, found.map(resolve));
  }
  return { training: typeof given.training === "boolean" ? given.training : null, flags, tensors };
}

/** Inputs of a call in the order in which its layer takes them, without those that are something else: masks. */
export function ordered(
  { arguments: given }: ComputedValue & { readonly kind: "call" },
  layer: Layer,
  inputs: readonly ValueId[],
  resolve: (operand: Operand) => ValueId,
): readonly ValueId[] {
  const byName = (name: string) => (given[name] === undefined ? [] : tensorsIn(given[name]).map(resolve));
  const count = Object.values(given).reduce<number>((sum, operand) => sum + tensorsIn(operand).length, 0);
  const positional = inputs.slice(0, inputs.length - count);
  const first = positional.length > 0 ? positional : [...byName("inputs"), ...byName("x")];
  if (/Attention$/.test(layer.type)) {
    const query = byName("query")[0] ?? first[0];
    const value = byName("value")[0] ?? first[byName("query").length > 0 ? 0 : 1];
    const key = byName("key")[0] ?? first[byName("query").length > 0 ? 1 : 2];
    return [query, value, key].flatMap((one) => (one === undefined ? [] : [one]));
  }
  return [...first, ...byName("initial_state")];
}
