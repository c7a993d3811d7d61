import { findMember } from "../../calls.ts";
import type { Machine } from "../../machine.ts";
import { makeTensor } from "../../tensor.ts";
import { type BoundArguments, type InstanceValue, none, type ObjectValue, tuple, type Value } from "../../value.ts";
import type { LibraryCall } from "../library-call.ts";
import { asBatch } from "./program-models.ts";

/** Whether the program itself says what a model does with a batch. */
export function hasTrainStep(model: InstanceValue): boolean {
  const method = findMember(model.class, "train_step");
  // With JAX the step is a function of the model's state.
  return method?.kind === "function" && method.definition.parameters.length === 2;
}

/** `fit` of a model that `hasTrainStep`: one step on a batch of what it is given. */
export function callTrainStep(machine: Machine, model: InstanceValue, fit: BoundArguments, span: Value["span"]): void {
  const method = findMember(model.class, "train_step");
  if (method?.kind !== "function") return;
  const [x, y] = ["x", "y"].map((name) => fit.named.get(name)?.value ?? none(span));
  const data = !x ? none(span) : x.kind === "dataset" ? x.element : y && y.kind !== "none" ? tuple([x, y], span) : x;
  const at = span ?? { start: 0, end: 0 };
  const argument = { value: asBatch(data), span: at, keyword: null };
  machine.call(
    { kind: "method", self: model, function: method, span },
    { positional: [argument], keywords: new Map(), isComplete: true },
    null,
  );
}

/** `model.optimizer` after `compile`; null before. */
export function compiledOptimizer(model: ObjectValue | InstanceValue, span: Value["span"]): Value | null {
  const given = compiled(model, "optimizer");
  if (given?.kind !== "string") return given;
  return { kind: "object", type: `keras.optimizers.${given.value}`, arguments: noArguments, state: new Map(), call: null, span };
}

const noArguments: BoundArguments = { named: new Map(), extra: [], isComplete: true };

/** `model.compiled_loss(y, y_pred)`, `model.compute_loss(x, y, y_pred)`: the loss that `compile` was given. */
export function compiledLoss(call: LibraryCall, model: ObjectValue | InstanceValue): Value | null {
  const loss = compiled(model, "loss");
  const at = (index: number, ...names: readonly string[]) =>
    names.map((name) => call.raw.keywords.get(name)?.value).find((value) => value) ?? call.raw.positional[index]?.value ?? none(call.span);
  const isComputed = call.name.endsWith("compute_loss");
  const [labels, outputs] = isComputed ? [at(1, "y"), at(2, "y_pred")] : [at(0, "y_true"), at(1, "y_pred")];
  // A loss that is named, or is a function, is averaged over the batch.
  const averaged = (value: Value) => makeTensor({ operation: "reduce_mean", inputs: [value], shape: [], call: call.call, span: call.span });
  if (loss?.kind === "string")
    return averaged(makeTensor({ operation: `keras.losses.${loss.value}`, inputs: [labels, outputs], shape: null, span: call.span }));
  if (!loss || loss.kind === "none" || loss.kind === "unknown" || loss.kind === "dict" || loss.kind === "list") return null;
  const args = [labels, outputs].map((value) => ({ value, span: call.span, keyword: null }));
  const value = call.machine.call(loss, { positional: args, keywords: new Map(), isComplete: true }, call.call);
  return loss.kind === "object" || value.kind === "unknown" ? value : averaged(value);
}

/** An argument of `compile`. */
function compiled(model: ObjectValue | InstanceValue, name: string): Value | null {
  const library = model.kind === "instance" ? model.library : model;
  const call = library?.state.get("compiled");
  return call?.kind === "object" ? (call.arguments.named.get(name)?.value ?? null) : null;
}
