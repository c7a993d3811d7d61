import type { ArraySource, Experiment } from "../../core/index.ts";
import { knownValue } from "../../core/index.ts";
import type { TrainingData } from "../train-trial.ts";
import { need, Unsupported } from "../unsupported.ts";
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
  const data = need(knownValue(experiment.data), "data that the program trains on");
  const { test } = data;
  if (!test) throw new Unsupported("the program does not say on which examples the accuracy is measured");
  const classes = need(knownValue(experiment.layers.at(-1)?.outputShape)?.at(-1) ?? undefined, "number of outputs");
  const deviations: string[] = [];
  const prepare = (inputs: ArraySource, labels: ArraySource, size: number, what: string): Examples => {
    if (inputs.part !== "inputs" || labels.part !== "labels")
      throw new Unsupported("the program does not train on the data set's inputs and labels as such");
    const available = Math.min(raw[inputs.split].inputs.shape[0] ?? 0, raw[labels.split].labels.shape[0] ?? 0);
    const left = available - Math.max(firstRow(inputs), firstRow(labels));
    const count = Math.min(size, inputs.shape[0] ?? 0, labels.shape[0] ?? 0, left);
    if (count < 1)
      throw new Unsupported(`the ${what} examples start behind the ${available.toLocaleString("en")} that ${raw.info.source} holds`);
    if (count < (inputs.shape[0] ?? 0))
      deviations.push(
        `the first ${count.toLocaleString("en")} of ${(inputs.shape[0] ?? 0).toLocaleString("en")} ${what} examples were used`,
      );
    const rows = { inputs: raw[inputs.split].inputs, labels: raw[labels.split].labels };
    return { count, classes, ...prepareInputs(rows.inputs, inputs, count), labels: prepareLabels(rows.labels, labels, { count, classes }) };
  };
  return {
    train: prepare(data.train.inputs, data.train.labels, sizes.train, "training"),
    test: prepare(test.inputs, test.labels, sizes.test, "test"),
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
  if (width !== rawWidth) throw new Unsupported(`the inputs are reshaped from ${rawWidth} to ${width} values each`);
  const value = byteTable(source);
  const first = firstRow(source);
  const inputs = new Float32Array(count * width);
  for (let i = 0; i < inputs.length; i++) inputs[i] = value[raw.values[first * width + i] ?? 0] ?? 0;
  return { inputs, width };
}

/** What an array's transforms make of each byte. */
function byteTable(source: ArraySource): Float32Array {
  let values = Array.from({ length: 256 }, (_, byte) => byte);
  let isInteger = true;
  for (const transform of source.transforms) {
    switch (transform.kind) {
      case "affine": {
        const { multiply, add } = transform;
        // NumPy's bytes wrap around where whole numbers are added to or multiplied with them.
        if (isInteger && Number.isInteger(multiply) && Number.isInteger(add) && (multiply !== 1 || add !== 0))
          throw new Unsupported("the inputs are scaled as whole numbers, without a cast to floats before");
        values = values.map((value) => value * multiply + add);
        isInteger = false;
        break;
      }
      case "cast":
        isInteger = /int/.test(transform.dtype);
        if (isInteger && values.some((value) => !Number.isInteger(value)))
          throw new Unsupported("the inputs are cast to integers after scaling");
        break;
      case "oneHot":
        throw new Unsupported("the inputs are made one-hot");
      case "reshape":
      case "take":
        break;
    }
  }
  return Float32Array.from(values);
}

function prepareLabels(
  raw: ByteArray,
  source: ArraySource,
  { count, classes }: { readonly count: number; readonly classes: number },
): Float32Array {
  const encoded = source.transforms.find((transform) => transform.kind === "oneHot");
  if (encoded && encoded.classes !== classes)
    throw new Unsupported(`the labels have ${encoded.classes} classes and the model ${classes} outputs`);
  if (source.transforms.some((transform) => transform.kind === "affine")) throw new Unsupported("the labels are scaled");
  const first = firstRow(source);
  const labels = new Float32Array(count * classes);
  for (let i = 0; i < count; i++) {
    const label = raw.values[first + i] ?? 0;
    if (label >= classes) throw new Unsupported(`label ${label} does not fit a model with ${classes} outputs`);
    labels[i * classes + label] = 1;
  }
  return labels;
}
