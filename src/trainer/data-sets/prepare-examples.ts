import type { ArraySource, Experiment } from "../../core/index.ts";
import { knownValue } from "../../core/index.ts";
import type { TrainingData } from "../train-trial.ts";
import type { ByteArray } from "./idx.ts";
import type { RawDataSet } from "./load-mnist.ts";

/** Examples as rows of numbers. */
export interface Examples {
  readonly count: number;
  readonly width: number;
  readonly classes: number;
  /** [count, width] */
  readonly inputs: Float32Array;
  /** [count, classes], one-hot. */
  readonly labels: Float32Array;
}

/** A data set prepared as an experiment does, cut to the given sizes. Throws where that cannot be done as written. */
export function prepareExamples(
  raw: RawDataSet,
  experiment: Experiment,
  sizes: { readonly train: number; readonly test: number },
): TrainingData {
  const data = knownValue(experiment.data);
  if (!data) throw new Error("the experiment's data are not known");
  if (!data.test) throw new Error("the program does not say on which examples the accuracy is measured");
  const classes = knownValue(experiment.layers.at(-1)?.outputShape)?.at(-1);
  if (!classes) throw new Error("the number of outputs is not known");
  const deviations: string[] = [];
  const prepare = (inputs: ArraySource, labels: ArraySource, size: number, what: string): Examples => {
    const asked = Math.min(size, inputs.shape[0] ?? 0);
    const available = raw[inputs.split].inputs.shape[0] ?? 0;
    const count = Math.min(asked, available);
    if (count < (inputs.shape[0] ?? 0))
      deviations.push(
        `the first ${count.toLocaleString("en")} of ${(inputs.shape[0] ?? 0).toLocaleString("en")} ${what} examples were used`,
      );
    const rows = { inputs: raw[inputs.split].inputs, labels: raw[labels.split].labels };
    return { count, classes, ...prepareInputs(rows.inputs, inputs, count), labels: prepareLabels(rows.labels, labels, { count, classes }) };
  };
  return {
    train: prepare(data.train.inputs, data.train.labels, sizes.train, "training"),
    test: prepare(data.test.inputs, data.test.labels, sizes.test, "test"),
    deviations,
  };
}

/** The first row that a chain of `take` steps leaves. */
function firstRow(source: ArraySource): number {
  return source.transforms.reduce((first, transform) => (transform.kind === "take" ? first + transform.start : first), 0);
}

function prepareInputs(raw: ByteArray, source: ArraySource, count: number): { readonly inputs: Float32Array; readonly width: number } {
  const width = source.shape.slice(1).reduce((product, size) => product * size, 1);
  const rawWidth = raw.shape.slice(1).reduce((product, size) => product * size, 1);
  if (width !== rawWidth) throw new Error(`the inputs are reshaped from ${rawWidth} to ${width} values each`);
  let [multiply, add] = [1, 0];
  for (const transform of source.transforms) {
    if (transform.kind === "affine") [multiply, add] = [multiply * transform.multiply, add * transform.multiply + transform.add];
    if (transform.kind === "oneHot") throw new Error("the inputs are made one-hot");
    if (transform.kind === "cast" && /int/.test(transform.dtype) && multiply !== 1)
      throw new Error("the inputs are cast to integers after scaling");
  }
  const first = firstRow(source);
  const inputs = new Float32Array(count * width);
  for (let i = 0; i < inputs.length; i++) inputs[i] = (raw.values[first * width + i] ?? 0) * multiply + add;
  return { inputs, width };
}

function prepareLabels(
  raw: ByteArray,
  source: ArraySource,
  { count, classes }: { readonly count: number; readonly classes: number },
): Float32Array {
  const encoded = source.transforms.find((transform) => transform.kind === "oneHot");
  if (encoded && encoded.classes !== classes)
    throw new Error(`the labels have ${encoded.classes} classes and the model ${classes} outputs`);
  if (source.transforms.some((transform) => transform.kind === "affine")) throw new Error("the labels are scaled");
  const first = firstRow(source);
  const labels = new Float32Array(count * classes);
  for (let i = 0; i < count; i++) {
    const label = raw.values[first + i] ?? 0;
    if (label >= classes) throw new Error(`label ${label} does not fit a model with ${classes} outputs`);
    labels[i * classes + label] = 1;
  }
  return labels;
}
