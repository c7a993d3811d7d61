import { type Computation, entriesOf, type Operand } from "../../model/computation.ts";
import type { Experiment, Training } from "../../model/experiment.ts";
import type { LoweredLayers } from "../lower-layers.ts";
import { need } from "../lowering.ts";
import { needed } from "../needed-values.ts";
import { NotExecutable } from "../not-executable.ts";
import { measuredTarget, type Target, targetsOf } from "../output-targets.ts";
import type { ProgramInput, ValueId } from "../program.ts";
import type { LossParts } from "./lower-loss.ts";

export interface TrainedOutputs {
  readonly parts: readonly LossParts[];
  /** The one that is measured. */
  readonly measured: Target & { readonly value: ValueId; readonly labels: ValueId };
}

/**
 * What is minimised of which outputs; null where obstacles that are told already keep an output from being computed. Throws
 * `NotExecutable` where that is not known.
 */
export function trainedOutputs(
  experiment: Experiment,
  training: Training,
  { layers, inputs }: { readonly layers: LoweredLayers; readonly inputs: readonly ProgramInput[] },
): TrainedOutputs | null {
  const labels = inputs.flatMap(({ role }, id) => (role === "labels" ? [id] : []));
  const targets = training.outputs ? targetsOf(training) : targetsOf(training).map((one) => ({ ...one, output: onlyOutput(experiment) }));
  if (targets.length > 1 && (training.weighsExamples || training.classWeight !== undefined))
    throw new NotExecutable("weights of examples for several outputs are not executed yet");
  const sampleWeights = weightsOf(training, inputs);
  const values = targets.map(({ output }) => layers.outputs[output] ?? null);
  if (values.includes(null)) return null;
  const parts = targets.map(({ loss, weight }, i): LossParts => {
    const counted = weight ? need(weight) : lossWeight(training.lossWeights);
    return { loss: need(loss), output: values[i] ?? 0, labels: labels[i] ?? 0, sampleWeights, weight: counted, layers };
  });
  if (experiment.generation === "keras2" && hasIdleWeights(experiment, targets))
    throw new NotExecutable("Keras 2 does not train a model in which weights have no part in any loss");
  const at = measuredTarget(targets);
  const measured = targets[at];
  if (!measured) throw new NotExecutable("none of its outputs is trained upon");
  return { parts, measured: { ...measured, value: values[at] ?? 0, labels: labels[at] ?? 0 } };
}

/** The output that a loss is told of, where `compile` does not say it for each: the only one that what is minimised is computed from. */
function onlyOutput({ computation }: Experiment): number {
  if (!computation || computation.outputs.length < 2) return 0;
  const reached = computation.loss === null ? [] : outputsBefore(computation, computation.loss);
  const [only] = reached;
  if (only === undefined || reached.length > 1)
    throw new NotExecutable("which of its outputs is measured, where a loss of the program's own takes several, is not known");
  return only;
}

/** Whether an output that is not trained upon has layers of its own with weights. */
function hasIdleWeights({ computation, layers }: Experiment, targets: readonly Target[]): boolean {
  if (!computation) return false;
  const used = new Set(
    targets.flatMap(({ output }) => {
      const id = computation.outputs[output] ?? -1;
      return [id, ...needed(computation, id)].flatMap((one) => layerAt(computation, one) ?? []);
    }),
  );
  const others = computation.outputs.flatMap((id) => [id, ...needed(computation, id)].flatMap((one) => layerAt(computation, one) ?? []));
  return others.some(
    (id) => !used.has(id) && layers.some((layer) => layer.id === id && layer.parameters.some(({ trainable }) => trainable)),
  );
}

function layerAt({ values }: Computation, id: number): string | null {
  const value = values[id];
  return value?.kind === "call" ? value.layer : null;
}

function outputsBefore(computation: Computation, loss: number): readonly number[] {
  const before = new Set(needed(computation, loss));
  return computation.outputs.flatMap((id, i) => (before.has(id) ? [i] : []));
}

/** How much each example counts; null where all count once. */
function weightsOf({ weighsExamples }: Training, inputs: readonly ProgramInput[]): ValueId | null {
  if (!weighsExamples) return null;
  need(weighsExamples);
  const at = inputs.findIndex(({ role }) => role === "sampleWeights");
  if (at < 0) throw new NotExecutable("the `sample_weight` of examples that stand in for the program's is not known");
  return at;
}

/** What `compile`'s `loss_weights` has for a model's only output. */
function lossWeight(given: Operand | undefined): number {
  if (given === undefined || given === null) return 1;
  const named = entriesOf(given);
  const weights = named ? Object.values(named) : Array.isArray(given) ? (given as readonly Operand[]) : [given];
  const [weight = null] = weights;
  if (weights.length > 1 || typeof weight !== "number") throw new NotExecutable("`loss_weights` is not known");
  return weight;
}
