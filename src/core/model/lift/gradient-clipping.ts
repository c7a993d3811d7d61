import type { CallRecord } from "../../interpret/machine.ts";
import { reasonOf } from "../../interpret/reason.ts";
import { type BoundArguments, numberOf, type ObjectValue, type TensorValue, type Value } from "../../interpret/value.ts";
import type { OptimizerExtras } from "../objective.ts";
import type { LiftContext } from "./lift-context.ts";
import { fetchesOf, isTrainOperation, runsOf } from "./training-sites.ts";

/** What a program does to gradients before it applies them, by Keras's names; or a clause that says why that is not told. */
export type Clipping = { readonly extras: OptimizerExtras } | { readonly reason: string };

/** A call that stands between gradients and what applies them. */
interface Step {
  readonly name: string;
  readonly arguments: BoundArguments;
  readonly span: Value["span"];
}

export function liftClipping(context: LiftContext, operation: ObjectValue): Clipping {
  if (operation.arguments.named.has("loss")) return wrapperClipping(operation);
  const ways = stepsTo(operation.state.get("gradients") ?? null);
  const [steps = [], ...others] = ways;
  if (ways.length === 0 && isClipped(context)) return { reason: "how it clips its gradients is not followed" };
  if (others.some((other) => !isSame(steps, other)) || leavesOut(context)) return { reason: "how it clips its gradients is not followed" };
  const all: OptimizerExtras[] = [];
  for (const step of steps) {
    const read = settingOf(context, step);
    if ("reason" in read) return read;
    all.push(read.extras);
  }
  const names = all.flatMap((one) => Object.keys(one));
  if (new Set(names).size < names.length) return { reason: "clipping several times is not executed yet" };
  return { extras: Object.assign({}, ...all) };
}

/** `optimize_loss(clip_gradients=5.0)` clips by the common norm, `create_train_op(clip_gradient_norm=5)` each gradient by its own. */
function wrapperClipping({ arguments: { named } }: ObjectValue): Clipping {
  for (const [argument, name] of [
    ["clip_gradients", "global_clipnorm"],
    ["clip_gradient_norm", "clipnorm"],
  ] as const) {
    const value = named.get(argument)?.value;
    if (value && value.kind !== "none" && numberOf(value) !== 0) return limit(name, value);
  }
  return { extras: {} };
}

/** The ways from what is applied to gradients, each with the steps on it; nothing else in a value is a way. */
function stepsTo(value: Value | null, before: readonly Value[] = []): readonly (readonly Step[])[] {
  if (!value || before.length > 12 || before.includes(value)) return [];
  const inside = [...before, value];
  switch (value.kind) {
    case "list":
    case "tuple":
    case "set":
      return value.elements.flatMap((one) => stepsTo(one, inside));
    case "iterable":
      return value.source.type === "zip" ? value.source.of.flatMap((one) => stepsTo(one, inside)) : [];
    case "object": {
      if (value.type !== "tensorflow.Gradients") return [];
      const [written, clipped] = [value.state.get("element"), value.state.get("clipped")];
      if (written) return stepsTo(written, inside);
      if (!clipped) return [[]];
      const step = { name: "clip_by_global_norm", arguments: value.arguments, span: value.span };
      return stepsTo(clipped, inside).map((steps) => [step, ...steps]);
    }
    case "tensor":
      return stepsOfTensor(value, inside);
    default:
      return [];
  }
}

function stepsOfTensor(value: TensorValue, inside: readonly Value[]): readonly (readonly Step[])[] {
  if (value.operation === "gradient") {
    const [from] = value.inputs;
    return from?.kind === "object" && inside.includes(from) ? [[]] : stepsTo(from ?? null, inside);
  }
  if (value.operation === "variable" || value.application) return [];
  const ways = value.inputs.flatMap((one) => stepsTo(one, inside));
  if (value.operation === "identity") return ways;
  return ways.map((steps) => [{ name: value.operation, arguments: value.arguments, span: value.span }, ...steps]);
}

function isSame(steps: readonly Step[], others: readonly Step[]): boolean {
  const key = ({ name, arguments: { named } }: Step) =>
    JSON.stringify([name, ["clip_norm", "clip_value_min", "clip_value_max"].map((one) => numberOf(named.get(one)?.value ?? null))]);
  return steps.length === others.length && steps.every((step, i) => key(step) === key(others[i] as Step));
}

function settingOf({ generation }: LiftContext, { name, arguments: { named } }: Step): Clipping {
  const given = (argument: string) => named.get(argument)?.value ?? null;
  const isGiven = (argument: string) => (given(argument)?.kind ?? "none") !== "none";
  switch (name) {
    case "clip_by_global_norm": {
      if (isGiven("use_norm")) return { reason: "clipping by a norm that is computed elsewhere is not executed yet" };
      return limit("global_clipnorm", given("clip_norm"));
    }
    case "clip_by_norm": {
      if (isGiven("axes") || generation === "keras2") return { reason: "clipping each gradient by such a norm is not executed yet" };
      return limit("clipnorm", given("clip_norm"));
    }
    case "clip_by_value": {
      const [low, high] = [numberOf(given("clip_value_min")), numberOf(given("clip_value_max"))];
      if (low === null) return limit("clipvalue", given("clip_value_min"));
      if (high !== null && low !== -high) return { reason: "clipping to limits of different sizes is not executed yet" };
      return limit("clipvalue", given("clip_value_max"));
    }
    default:
      return { reason: "what the program does to its gradients is not executed yet" };
  }
}

function limit(name: string, value: Value | null): Clipping {
  const number = numberOf(value);
  return number === null ? { reason: reasonOf(value) ?? "what gradients are clipped to is not known" } : { extras: { [name]: number } };
}

function isClipping({ name, arguments: { named, extra } }: CallRecord): boolean {
  if (!/clip_by_(value|norm|average_norm|global_norm)$/.test(name)) return false;
  const what = [...named.values(), ...extra][0]?.value;
  return what?.kind !== "tensor" || what.operation === "gradient";
}

function isClipped({ interpretation }: LiftContext): boolean {
  return interpretation.calls.some(isClipping);
}

/** Whether gradients are clipped in a way of which no training operation knows. */
function leavesOut(context: LiftContext): boolean {
  const calls = context.interpretation.calls.filter(isClipping);
  if (calls.length === 0) return false;
  const operations = [...context.interpretation.made, ...runsOf(context).flatMap(({ subject }) => fetchesOf(subject))];
  const followed = new Set(
    operations
      .filter(isTrainOperation)
      .flatMap((operation) => stepsTo(operation.state.get("gradients") ?? null).flat())
      .map(({ span }) => span?.start),
  );
  return calls.some(({ call }) => !followed.has(call.span.start));
}
