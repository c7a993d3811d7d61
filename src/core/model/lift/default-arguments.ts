import { defaultOf } from "../../api/signatures.ts";
import type { Interpretation } from "../../interpret/interpret.ts";
import type { BoundArguments, TensorValue } from "../../interpret/value.ts";
import type { CallExpression } from "../../python/syntax.ts";
import type { LiftContext } from "./lift-context.ts";
import { liftOperand } from "./lift-operand.ts";

const namesOf = new WeakMap<Interpretation, ReadonlyMap<CallExpression, string>>();

/** The arguments of the call that makes a tensor, without those that say what the call does anyway. */
export function withoutDefaults({ generation, interpretation }: LiftContext, { call, arguments: given }: TensorValue): BoundArguments {
  const name = call && calledNames(interpretation).get(call);
  if (!name || given.named.size === 0) return given;
  const isDefault = (parameter: string): boolean => {
    const written = given.named.get(parameter)?.value;
    const standard = defaultOf(name, parameter, generation);
    if (!written || standard === undefined || written.kind === "tensor") return false;
    const told = liftOperand(written);
    // The table has a type of numbers by its name: "float32".
    if (typeof told === "object" && told !== null && "name" in told) return told.name === `tensorflow.${standard}`;
    return JSON.stringify(told) === JSON.stringify(standard);
  };
  return { ...given, named: new Map([...given.named].filter(([parameter]) => !isDefault(parameter))) };
}

function calledNames(interpretation: Interpretation): ReadonlyMap<CallExpression, string> {
  const known = namesOf.get(interpretation);
  if (known) return known;
  const names = new Map(interpretation.calls.map(({ call, name }) => [call, name]));
  namesOf.set(interpretation, names);
  return names;
}
