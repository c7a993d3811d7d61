import type { ValueFact } from "../model/flow/flow.ts";
import type { RuleFacts } from "./rule.ts";

const known = new WeakMap<RuleFacts["flow"], ReadonlySet<ValueFact>>();

/** Everything that a loss which is minimised is computed from: gradients go through it. */
export function trainedTensors({ flow }: RuleFacts): ReadonlySet<ValueFact> {
  const found = known.get(flow);
  if (found) return found;
  const open: ValueFact[] = flow.trainings.map(({ loss }) => loss);
  for (const { compile, outputs, ownLoss } of flow.models) {
    if (compile) open.push(...outputs);
    if (compile && ownLoss) open.push(ownLoss);
  }
  const seen = new Set<ValueFact>();
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value) || value.type === "stop_gradient") continue;
    seen.add(value);
    open.push(...value.inputs);
    const { inner } = value.layerCall ?? {};
    if (inner) open.push(inner);
  }
  known.set(flow, seen);
  return seen;
}

/** Whether a value changes while training: a variable, or the output of a layer or an operation on one. */
export function isLearned(value: ValueFact): boolean {
  const all = new Set([value]);
  for (const one of all) {
    if (one.type === "variable" || one.layerCall) return true;
    if (one.kind === "tensor") for (const input of one.inputs) all.add(input);
  }
  return false;
}
