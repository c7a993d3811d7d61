import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { ProgramNode } from "./node.ts";
import type { ProgramInput, ValueId } from "./program.ts";

/**
 * What each batch brings: inputs in the order of the input layers, then labels, then how much each example counts. Sizes that a
 * layer leaves open are those of the data; −1 where neither tells.
 */
export function programInputs({ layers, data, training, computation }: Experiment): readonly ProgramInput[] {
  const train = knownValue(data)?.train;
  const fedDirectly = (computation?.values ?? []).flatMap((value): ProgramInput[] => {
    if (value.kind !== "input" || value.layer !== null || value.index === null || !value.shape) return [];
    return [{ role: "inputs", index: value.index, shape: value.shape.slice(1).map((size) => size ?? openSize), dtype: "float32" }];
  });
  const inputLayers = layers.filter(({ kind, isAside }) => kind === "input" && !isAside);
  const declaredInputs = inputLayers.map((layer, position): ProgramInput => {
    const wired = computation?.values.find((value) => value.kind === "input" && value.layer === layer.id);
    const index = wired?.kind === "input" ? (wired.index ?? position) : position;
    const fed = index === 0 ? train?.inputs.shape.slice(1) : undefined;
    const declared = knownValue(layer.outputShape)?.slice(1);
    const shape = declared?.map((size, axis) => size ?? fed?.[axis] ?? openSize) ?? fed ?? [];
    return { role: "inputs", index, shape, dtype: "float32" };
  });
  const inputs = declaredInputs.length > 0 ? declaredInputs : fedDirectly;
  const loss = knownValue(training?.loss);
  const isInteger =
    (loss?.kind === "categoricalCrossentropy" && loss.labels === "integer") || (loss?.kind === "other" && loss.name.startsWith("sparse_"));
  const output = knownValue(layers.at(-1)?.outputShape)?.slice(1) ?? [];
  const expected = (isInteger ? output.slice(0, -1) : output).map((size) => size ?? openSize);
  const shape = train?.labels.shape.slice(1) ?? expected;
  const labels: ProgramInput = { role: "labels", index: 0, shape, dtype: "float32" };
  if (!train?.sampleWeights) return [...inputs, labels];
  return [...inputs, labels, { role: "sampleWeights", index: 0, shape: train.sampleWeights.shape.slice(1), dtype: "float32" }];
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
