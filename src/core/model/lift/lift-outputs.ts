import { isSequence, numberOf, type ObjectValue, type TensorValue, type Value } from "../../interpret/value.ts";
import type { OutputTraining } from "../experiment.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import type { Activation } from "../layer.ts";
import { type LiftContext, placeOf, unknownFrom } from "./lift-context.ts";
import { liftKerasLoss, ownName } from "./lift-keras-loss.ts";
import type { Network } from "./network.ts";

/** The layers that tensors come from, by their names: by these Keras calls a model's inputs and outputs. */
export function layerNames(network: Network, tensors: readonly Value[]): readonly string[] {
  return tensors.map((tensor) => {
    const id = network.outputs.get(tensor);
    return network.layers.find((layer) => layer.id === id)?.name ?? "";
  });
}

/** What is given for several inputs or outputs, in their order; null where it is one thing for all of them. */
export function partsFor(value: Value, names: readonly string[]): readonly (Value | null)[] | null {
  if (isSequence(value)) return value.elements;
  if (value.kind !== "dict") return null;
  return names.map((name) => value.entries.get(`s:${name}`)?.value ?? null);
}

/** What `compile` says of each of a model's outputs; left out for a model with one. */
export function liftOutputs(
  context: LiftContext,
  network: Network,
  { compile, outputs }: { readonly compile: ObjectValue | null; readonly outputs: readonly TensorValue[] },
): { readonly outputs?: readonly OutputTraining[] } {
  if (!compile || outputs.length < 2) return {};
  const place = context.place(compile.span ?? { start: 0, end: 0 });
  const names = layerNames(network, outputs);
  const given = (name: string): Value | null => {
    const value = compile.arguments.named.get(name)?.value ?? null;
    return value?.kind === "none" ? null : value;
  };
  const [losses, weights, metrics] = [given("loss"), given("loss_weights"), given("metrics")];
  const partOf = (value: Value | null, i: number) => value && (partsFor(value, names) ?? outputs.map(() => value))[i];
  const lossOf = (tensor: TensorValue, i: number): OutputTraining["loss"] => {
    const loss = partOf(losses, i) ?? null;
    if (loss && loss.kind !== "none") return liftKerasLoss(context, loss, place, activationOf(network, tensor));
    const isLeftOut = losses?.kind === "dict" && context.generation === "keras3" && !losses.entries.has(`s:${names[i]}`);
    return isLeftOut ? unknown(`Keras 3 asks for a loss of each output, and \`${names[i]}\` has none`, place) : null;
  };
  return {
    outputs: outputs.map((tensor, i) => {
      return {
        name: names[i] ?? "",
        loss: lossOf(tensor, i),
        weight: weights ? weightOf(context, partOf(weights, i) ?? null) : known(1, "default", place),
        metrics: metricsOf(metrics, names, i),
      };
    }),
  };
}

function weightOf(context: LiftContext, value: Value | null): Fact<number> {
  const number = numberOf(value);
  if (number === null) return unknownFrom(context, value, "the weight of an output's loss is not known");
  return known(number, "written", placeOf(context, value));
}

/** One for each output, or all of them for all outputs. */
function metricsOf(metrics: Value | null, names: readonly string[], i: number): readonly string[] {
  if (!metrics) return [];
  const isForEach =
    metrics.kind === "dict" || (isSequence(metrics) && metrics.elements.some((one) => isSequence(one) || one.kind === "none"));
  const own = isForEach ? (partsFor(metrics, names)?.[i] ?? null) : metrics;
  const all = own && isSequence(own) ? own.elements : own ? [own] : [];
  return all.flatMap((one) => (one.kind === "none" ? [] : [ownName(one)]));
}

function activationOf(network: Network, tensor: TensorValue): Activation | undefined {
  const row = network.layers.find((layer) => layer.id === network.outputs.get(tensor));
  return row?.kind === "dense" || row?.kind === "activation" ? knownValue(row.activation) : undefined;
}

/** Of labels for several outputs those that are trained upon, whether the others have some or not. */
export function trainedParts<T>(parts: readonly T[], outputs: readonly OutputTraining[]): Fact<readonly T[]> {
  const trained = outputs.filter(({ loss }) => loss !== null).length;
  if (parts.length === outputs.length)
    return known(
      parts.filter((_, i) => outputs[i]?.loss !== null),
      "derived",
      null,
    );
  return parts.length === trained ? known(parts, "derived", null) : unknown("which labels are those of which output is not known", null);
}
