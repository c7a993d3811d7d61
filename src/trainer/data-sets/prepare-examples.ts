import type { Experiment } from "../../core/index.ts";
import { knownValue } from "../../core/index.ts";
import type { TrainingData } from "../train-trial.ts";
import { need, Unsupported } from "../unsupported.ts";
import type { DataSets } from "./load-data-set.ts";
import { type LoadedArray, type LoadedExamples, prepareData, type Sizes } from "./prepare-data.ts";

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

/** An experiment's data as rows of inputs and one-hot labels. Throws where they are not those of a classifier. */
export function prepareExamples(experiment: Experiment, sizes: Sizes, sets: DataSets): TrainingData {
  const classes = need(knownValue(experiment.layers.at(-1)?.outputShape)?.at(-1) ?? undefined, "number of outputs");
  const labels = knownValue(experiment.data)?.train.labels;
  if (labels && labels.part !== "labels") throw new Unsupported("the program does not train on the data set's labels as such");
  const { train, test, deviations } = prepareData(experiment, sizes, sets);
  return { train: toRows(train, classes), test: toRows(test, classes), deviations };
}

function toRows({ inputs: [inputs], labels: [labels] }: LoadedExamples, classes: number): Examples {
  const count = inputs?.shape[0] ?? 0;
  if (!inputs || !labels || count === 0) throw new Unsupported("there are no examples");
  return {
    count,
    width: inputs.values.length / count,
    classes,
    inputs: Float32Array.from(inputs.values),
    labels: oneHot(labels, count, classes),
  };
}

function oneHot({ shape, values }: LoadedArray, count: number, classes: number): Float32Array {
  if (values.length === count * classes && shape.length > 1) return Float32Array.from(values);
  if (values.length !== count) throw new Unsupported(`the labels have ${values.length / count} classes and the model ${classes} outputs`);
  const rows = new Float32Array(count * classes);
  for (const [i, label] of values.entries()) {
    if (!Number.isInteger(label) || label < 0) throw new Unsupported("the labels are no numbers of classes");
    if (label >= classes) throw new Unsupported(`label ${label} does not fit a model with ${classes} outputs`);
    rows[i * classes + label] = 1;
  }
  return rows;
}
