import type { Experiment } from "../model/experiment.ts";
import { knownValue } from "../model/fact.ts";
import type { ProgramInput } from "./program.ts";

/**
 * What each batch brings: inputs in the order of the input layers, then labels. Sizes that a layer leaves open are those of the
 * data; what neither tells stays open as a size of 0 and is an obstacle elsewhere.
 */
export function programInputs(experiment: Experiment): readonly ProgramInput[] {
  const data = knownValue(experiment.data)?.train;
  const inputLayers = experiment.layers.filter(({ kind, isAside }) => kind === "input" && !isAside);
  const inputs = inputLayers.map((layer, index): ProgramInput => {
    const fed = index === 0 ? data?.inputs.shape.slice(1) : undefined;
    const declared = knownValue(layer.outputShape)?.slice(1);
    const shape = declared?.map((size, axis) => size ?? fed?.[axis] ?? 0) ?? fed ?? [];
    return { role: "inputs", index, shape, dtype: "float32" };
  });
  const loss = knownValue(experiment.training?.loss);
  const isInteger = loss?.kind === "categoricalCrossentropy" && loss.labels === "integer";
  const output = knownValue(experiment.layers.at(-1)?.outputShape)?.slice(1) ?? [];
  const expected = (isInteger ? output.slice(0, -1) : output).map((size) => size ?? 0);
  const labels: ProgramInput = {
    role: "labels",
    index: 0,
    shape: data?.labels.shape.slice(1) ?? expected,
    dtype: isInteger ? "int32" : "float32",
  };
  return [...inputs, labels];
}
