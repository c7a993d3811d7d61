import {
  type ArraySource,
  type ElementwiseStep,
  elementwiseValue,
  type RandomSplit,
  type SequencePadding,
  type StatisticStep,
  type Transform,
} from "../../core/index.ts";
import { Unsupported } from "../unsupported.ts";
import { castArray, type NumericArray, numericType, type RawArray, sizeOf, transposeArray, valuesOf } from "./numeric-array.ts";
import { numpyRandom } from "./numpy-random.ts";
import { placeIn, type Rows, rowsBetween, rowsOf } from "./rows.ts";
import { computeStatistic, type Statistic } from "./statistics.ts";
import { stratifiedSplit } from "./stratified-split.ts";

/** The statistic that a step subtracts or divides by, of the array that it is of. */
export type Learn = (source: ArraySource, statistic: { readonly by: Statistic; readonly axes: readonly number[] | null }) => NumericArray;

/** What a step needs of other arrays. */
export interface Sources {
  readonly learn: Learn;
  open(source: ArraySource): Rows;
}

/** What NumPy, Keras or scikit-learn make of the rows by one step. Throws `Unsupported` where that cannot be done as written. */
export function transformRows(rows: Rows, transform: Transform, { learn, open }: Sources): Rows {
  const each = (change: (array: NumericArray) => NumericArray): Rows => ({
    count: rows.count,
    read: (at) => change(numeric(rows.read(at))),
  });
  switch (transform.kind) {
    case "reshape":
      return reshapeRows(rows, transform.shape);
    case "transpose":
      if (transform.axes[0] === 0) return each((array) => transposeArray(array, transform.axes));
      return rowsOf(transposeArray(numeric(rows.read(rowsBetween(0, rows.count))), transform.axes));
    case "cast": {
      const dtype = numericType(transform.dtype);
      if (!dtype || dtype === "float16") throw new Unsupported(`the data are cast to ${transform.dtype}`);
      return each((array) => castArray(array, dtype));
    }
    case "affine":
      return each((array) => affine(array, transform));
    case "elementwise":
      return each((array) => elementwise(array, transform));
    case "oneHot":
      return each((array) => oneHot(array, transform.classes));
    case "take": {
      const stop = Math.min(transform.stop, rows.count);
      return { count: Math.max(0, stop - transform.start), read: (at) => rows.read(at.map((row) => row + transform.start)) };
    }
    case "split":
      return splitRows(rows, transform, transform.place.span.start, transform.stratify ? open(transform.stratify) : null);
    case "pad":
      return { count: rows.count, read: (at) => pad(rows.read(at), transform) };
    case "statistic":
      return each(statisticStep(transform, learn));
  }
}

function numeric(array: RawArray): NumericArray {
  if (array.dtype === "object") throw new Unsupported("sequences of different lengths are used as an array of numbers");
  return array;
}

function reshapeRows(rows: Rows, shape: readonly number[]): Rows {
  const example = sizeOf(shape.slice(1));
  const whole = (): NumericArray => {
    const array = numeric(rows.read(rowsBetween(0, rows.count)));
    if (array.values.length !== sizeOf(shape))
      throw new Unsupported(`${array.shape.join(" × ")} values are reshaped to ${shape.join(" × ")}`);
    return { ...array, shape };
  };
  const first = numeric(rows.read(rowsBetween(0, Math.min(1, rows.count))));
  // Where every example keeps its size the rows stay what they are, however many of them there are.
  if (sizeOf(first.shape.slice(1)) !== example) return rowsOf(whole());
  return {
    count: rows.count,
    read: (at) => ({ ...numeric(rows.read(at)), shape: [at.length, ...shape.slice(1)] }),
  };
}

/** x ↦ multiply · x + add, in the type that NumPy computes in. */
function affine(array: NumericArray, { multiply, add, wrapsIn }: Extract<Transform, { kind: "affine" }>): NumericArray {
  const { values, shape } = array;
  if (wrapsIn !== undefined) {
    const dtype = numericType(wrapsIn);
    if (!dtype) throw new Unsupported(`numbers of type ${wrapsIn} wrap around`);
    const exact = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++) exact[i] = (values[i] ?? 0) * multiply + add;
    return castArray({ dtype: "float64", shape, values: exact }, dtype);
  }
  const isWhole = /int|bool/.test(array.dtype) && Number.isInteger(multiply) && Number.isInteger(add);
  const result = valuesOf(isWhole ? "int64" : array.dtype === "float32" ? "float32" : "float64", values.length);
  // `x / 255` is stored as a factor; a quotient is rounded once, a product with 1 / 255 twice.
  const inverse = Number((1 / multiply).toPrecision(12));
  const divisor = multiply !== 1 && 1 / inverse === multiply ? inverse : null;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    result[i] = divisor === null ? value * multiply : value / divisor;
    if (add !== 0) result[i] = (result[i] ?? 0) + add;
  }
  return { dtype: isWhole ? "int64" : array.dtype === "float32" ? "float32" : "float64", shape, values: result };
}

/** Whole numbers stay whole; comparisons give truth values. */
function elementwise({ dtype, shape, values }: NumericArray, step: ElementwiseStep): NumericArray {
  const type = step.operator === "%" ? dtype : "bool";
  const result = valuesOf(type, values.length);
  for (let i = 0; i < values.length; i++) result[i] = elementwiseValue(step, values[i] ?? 0);
  return { dtype: type, shape, values: result };
}

/** `to_categorical` and its like: labels of shape (n,) and (n, 1) alike become rows. */
function oneHot({ shape, values }: NumericArray, classes: number): NumericArray {
  const labels = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
  const encoded = new Float32Array(values.length * classes);
  for (let i = 0; i < values.length; i++) {
    const label = Math.trunc(values[i] ?? 0);
    if (label >= classes || label < -classes) throw new Unsupported(`label ${label} does not fit one-hot rows of ${classes} classes`);
    // NumPy counts negative places from the end.
    encoded[i * classes + (label < 0 ? label + classes : label)] = 1;
  }
  return { dtype: "float32", shape: [...labels, classes], values: encoded };
}

/** `train_test_split`: the first numbers of the permutation are the second part, the next ones the first. */
function splitRows(rows: Rows, { part, sizes, seed }: RandomSplit, call: number, labels: Rows | null): Rows {
  const total = sizes[0] + sizes[1];
  // Of a sample of the data set, shares of the same size.
  const scale = rows.count < total ? rows.count / total : 1;
  const [first, second] = [Math.floor(sizes[0] * scale), Math.floor(sizes[1] * scale)];
  // Without a seed every run of the program splits in another way; arrays of one call still are split alike.
  const random = numpyRandom(seed ?? call);
  const drawn = () => {
    const order = random.permutation(rows.count);
    return part === "second" ? order.subarray(0, second) : order.subarray(second, second + first);
  };
  const chosen = labels ? stratifiedSplit(numeric(labels.read(rowsBetween(0, rows.count))), [first, second], random)[part] : drawn();
  return { count: chosen.length, read: (at) => rows.read(at.map((row) => chosen[row] ?? 0)) };
}

function pad(array: RawArray, { length, padding, truncating, value, dtype }: SequencePadding): NumericArray {
  const type = numericType(dtype);
  if (!type) throw new Unsupported(`sequences are filled up as ${dtype}`);
  const count = array.shape[0] ?? 0;
  const width = array.shape[1] ?? 0;
  if (array.dtype !== "object" && array.shape.length !== 2) throw new Unsupported("sequences of arrays are filled up");
  const values = valuesOf(type, count * length).fill(value);
  for (let i = 0; i < count; i++) {
    const [from, to] = array.dtype === "object" ? [array.offsets[i] ?? 0, array.offsets[i + 1] ?? 0] : [i * width, (i + 1) * width];
    const kept = Math.min(length, to - from);
    const start = truncating === "pre" ? to - kept : from;
    const at = i * length + (padding === "pre" ? length - kept : 0);
    values.set(array.values.subarray(start, start + kept), at);
  }
  return { dtype: type, shape: [count, length], values };
}

function statisticStep(step: StatisticStep, learn: Learn): (array: NumericArray) => NumericArray {
  const { operation, of, add, zero } = step;
  return (array) => {
    const statistic = of ? learn(of, step) : computeStatistic(rowsOf(array), step.by, step.axes);
    const dtype = array.dtype === "float32" ? "float32" : "float64";
    const values = valuesOf(dtype, array.values.length);
    const index = placeIn(array.shape, statistic.shape);
    for (let i = 0; i < values.length; i++) {
      const value = array.values[i] ?? 0;
      const by = (statistic.values[index(i)] ?? 0) + add;
      values[i] = operation === "subtract" ? value - by : value / (by === 0 && zero === "one" ? 1 : by);
    }
    return { dtype, shape: array.shape, values };
  };
}
