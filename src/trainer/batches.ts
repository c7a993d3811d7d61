import type { ProgramInput } from "../core/index.ts";
import type { LoadedArray, LoadedExamples } from "./data-sets/prepare-data.ts";
import type { Engine, Tensor } from "./engine.ts";
import { Unsupported } from "./unsupported.ts";
import { constantValue, sizeOf, type Value } from "./value.ts";

/** Examples `[from, to)` of each trial's order; null for the order of the data. */
export interface Portion {
  readonly from: number;
  readonly to: number;
  readonly orders: readonly (Uint32Array | null)[];
}

/** A split that batches are taken of. */
export interface Batcher {
  readonly count: number;
  /** The program's inputs, in order: shared by the trials where they have one order. Called inside a `tf.tidy`. */
  batch(portion: Portion): readonly Value[];
  dispose(): void;
}

/** A split's arrays go onto the engine once, up to this many bytes; larger ones go there batch by batch. */
const largestResident = 512 * 2 ** 20;

/** Throws `Unsupported` where the data do not fit what the program is fed. */
export function createBatcher(engine: Engine, inputs: readonly ProgramInput[], examples: LoadedExamples): Batcher {
  const { tf } = engine;
  const arrays = inputs.map((input) =>
    input.role === "sampleWeights" && !examples.sampleWeights ? once(input, examples) : arrayFor(input, examples),
  );
  const count = arrays[0] ? arrays[0].values.length / sizeOf(arrays[0].input.shape) : 0;
  const bytes = arrays.reduce((sum, { values }) => sum + 4 * values.length, 0);
  const sources = arrays.map((array) => (bytes <= largestResident ? residentSource(engine, array, count) : uploadedSource(engine, array)));
  return {
    count,
    batch: (portion) => {
      const [first = null] = portion.orders;
      const isShared = portion.orders.every((order) => order === first);
      const orders = isShared ? [first] : portion.orders;
      return sources.map(({ rows }, i) => {
        const tensor = rows(portion, orders);
        const shape = [portion.to - portion.from, ...(inputs[i]?.shape ?? [])];
        return constantValue(tf.reshape(tensor, isShared ? shape : [orders.length, ...shape]), !isShared);
      });
    },
    dispose: () => {
      for (const source of sources) source.dispose();
    },
  };
}

interface FedArray {
  readonly input: ProgramInput;
  readonly values: Float32Array | Int32Array;
}

function arrayFor(input: ProgramInput, examples: LoadedExamples): FedArray {
  const array = examples[input.role]?.[input.index];
  const what = `${{ inputs: "input", labels: "labels", sampleWeights: "sample weights" }[input.role]} ${input.index + 1}`;
  if (!array) throw new Unsupported(`the data have no ${what}`);
  const [count = 0, ...shape] = array.shape;
  const [classes = 1] = input.shape;
  if (input.role === "labels" && input.shape.length === 1 && classes > 1 && array.values.length === count)
    return { input, values: oneHot(array, classes) };
  if (count * sizeOf(input.shape) !== array.values.length)
    throw new Unsupported(`the program takes ${what} of shape (${input.shape.join(", ")}), and the data's is (${shape.join(", ")})`);
  const { values } = array;
  if (input.dtype === "int32") return { input, values: values instanceof Int32Array ? values : Int32Array.from(values) };
  return { input, values: values instanceof Float32Array ? values : Float32Array.from(values) };
}

/** Where nothing weighs examples, each counts once. */
function once(input: ProgramInput, { inputs }: LoadedExamples): FedArray {
  return { input, values: new Float32Array((inputs[0]?.shape[0] ?? 0) * sizeOf(input.shape)).fill(1) };
}

/** Numbers of classes, as they come with a file, for a program that takes them one-hot. */
function oneHot({ values }: LoadedArray, classes: number): Float32Array {
  const rows = new Float32Array(values.length * classes);
  for (const [row, label] of values.entries()) {
    if (!Number.isInteger(label) || label < 0) throw new Unsupported("the labels are no numbers of classes");
    if (label >= classes) throw new Unsupported(`label ${label} does not fit a model with ${classes} outputs`);
    rows[row * classes + label] = 1;
  }
  return rows;
}

interface Source {
  /** The portion's rows, [rows, width], those of several orders one behind the other. */
  rows(portion: Portion, orders: readonly (Uint32Array | null)[]): Tensor;
  dispose(): void;
}

function residentSource({ tf, kernels }: Engine, { input, values }: FedArray, count: number): Source {
  const width = sizeOf(input.shape);
  const whole = tf.keep(tf.tensor2d(values, [count, width], input.dtype));
  return {
    rows: ({ from, to }, orders) => {
      if (orders.length === 1 && orders[0] === null) return tf.slice(whole, [from, 0], [to - from, width]);
      return kernels.gather(whole, tf.tensor1d(rowNumbers(from, to, orders), "int32"), 0);
    },
    dispose: () => whole.dispose(),
  };
}

function uploadedSource({ tf }: Engine, { input, values }: FedArray): Source {
  const width = sizeOf(input.shape);
  return {
    rows: ({ from, to }, orders) => {
      if (orders.length === 1 && orders[0] === null)
        return tf.tensor2d(values.slice(from * width, to * width), [to - from, width], input.dtype);
      const numbers = rowNumbers(from, to, orders);
      const rows = input.dtype === "int32" ? new Int32Array(numbers.length * width) : new Float32Array(numbers.length * width);
      for (const [i, row] of numbers.entries()) rows.set(values.subarray(row * width, (row + 1) * width), i * width);
      return tf.tensor2d(rows, [numbers.length, width], input.dtype);
    },
    dispose: () => undefined,
  };
}

function rowNumbers(from: number, to: number, orders: readonly (Uint32Array | null)[]): Int32Array {
  const numbers = new Int32Array((to - from) * orders.length);
  let next = 0;
  for (const order of orders) for (let i = from; i < to; i++) numbers[next++] = order ? (order[i] ?? 0) : i;
  return numbers;
}
