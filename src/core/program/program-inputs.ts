import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { ProgramNode } from "./node.ts";
import { type Target, targetsOf } from "./output-targets.ts";
import type { ProgramInput, ValueId } from "./program.ts";

/**
 * What each batch brings: inputs in the order of the input layers, then labels, then how much each example counts. Sizes that a
 * layer leaves open are those of the data; −1 where neither tells.
 */
export function programInputs(experiment: Experiment): readonly ProgramInput[] {
  const { layers, data, training, computation } = experiment;
  const train = knownValue(data)?.train;
  const fedDirectly = (computation?.values ?? []).flatMap((value): ProgramInput[] => {
    if (value.kind !== "input" || value.layer !== null || value.index === null || !value.shape) return [];
    return [{ role: "inputs", index: value.index, shape: value.shape.slice(1).map((size) => size ?? openSize), dtype: "float32" }];
  });
  const fedInputs = train ? [train.inputs, ...(train.otherInputs ?? [])] : [];
  const inputLayers = layers.filter(({ kind, isAside }) => kind === "input" && !isAside);
  const declaredInputs = inputLayers.map((layer, position): ProgramInput => {
    const wired = computation?.values.find((value) => value.kind === "input" && value.layer === layer.id);
    const index = wired?.kind === "input" ? (wired.index ?? position) : position;
    const fed = fedInputs[index]?.shape.slice(1);
    const declared = knownValue(layer.outputShape)?.slice(1);
    const shape = declared?.map((size, axis) => size ?? fed?.[axis] ?? openSize) ?? fed ?? [];
    return { role: "inputs", index, shape, dtype: "float32" };
  });
  const inputs = declaredInputs.length > 0 ? declaredInputs : fedDirectly;
  const fedLabels = train ? [train.labels, ...(train.otherLabels ?? [])] : [];
  const targets = training ? targetsOf(training) : [null];
  const labels = targets.map((target, index): ProgramInput => {
    const shape = fedLabels[index]?.shape.slice(1) ?? expectedLabels(experiment, target);
    return { role: "labels", index, shape, dtype: "float32" };
  });
  if (!train?.sampleWeights) return [...inputs, ...labels];
  return [...inputs, ...labels, { role: "sampleWeights", index: 0, shape: train.sampleWeights.shape.slice(1), dtype: "float32" }];
}

/** The shape of labels that an output and its loss ask for, without the batch. */
function expectedLabels({ layers, computation }: Experiment, target: Target | null): readonly number[] {
  const value = computation?.values[computation.outputs[target?.output ?? 0] ?? -1];
  const isOneOf = target !== null && target.name !== null && value?.kind === "call";
  const row = isOneOf ? layers.find(({ id }) => id === value.layer) : layers.at(-1);
  const output = knownValue(row?.outputShape)?.slice(1) ?? [];
  const loss = target && knownValue(target.loss);
  const isInteger =
    (loss?.kind === "categoricalCrossentropy" && loss.labels === "integer") || (loss?.kind === "other" && loss.name.startsWith("sparse_"));
  return (isInteger ? output.slice(0, -1) : output).map((size) => size ?? openSize);
}

/** A size that neither the program nor the data tell. */
export const openSize = -1;

/** Inputs as what uses them takes them: the numbers of rows and of classes are integers. */
export function withUsedTypes(inputs: readonly ProgramInput[], nodes: readonly ProgramNode[]): readonly ProgramInput[] {
  const integers = new Set<ValueId>(nodes.flatMap(integerInputs));
  // What only lays integers out anew is given integers.
  for (const [i, node] of [...nodes.entries()].reverse()) {
    const made = inputs.length + nodes.slice(0, i).reduce((sum, { outputs }) => sum + outputs, 0);
    if ((node.kind === "reshape" || node.kind === "flatten") && integers.has(made)) for (const id of node.inputs) integers.add(id);
  }
  return inputs.map((input, id) => (integers.has(id) ? { ...input, dtype: "int32" } : input));
}

function integerInputs(node: ProgramNode): readonly ValueId[] {
  const [first, second] = node.inputs;
  switch (node.kind) {
    case "embedding":
    case "oneHot":
      return first === undefined ? [] : [first];
    case "gather":
      return second === undefined ? [] : [second];
    case "categoricalCrossentropy":
      return node.labels === "integer" && second !== undefined ? [second] : [];
    default:
      return [];
  }
}
