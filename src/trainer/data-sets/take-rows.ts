import { type NumericArray, type RawArray, type SequenceArray, sizeOf, valuesOf } from "./numeric-array.ts";

/** The examples at `rows`, in that order. */
export function takeRows(array: NumericArray, rows: ArrayLike<number>): NumericArray {
  const { dtype, shape, values } = array;
  const width = sizeOf(shape.slice(1));
  const taken = valuesOf(dtype, rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] ?? 0) * width;
    taken.set(values.subarray(from, from + width), i * width);
  }
  return { dtype, shape: [rows.length, ...shape.slice(1)], values: taken };
}

/** The same of arrays or of sequences. */
export function takeExamples(array: RawArray, rows: ArrayLike<number>): RawArray {
  return array.dtype === "object" ? takeSequences(array, rows) : takeRows(array, rows);
}

function takeSequences({ offsets, values }: SequenceArray, rows: ArrayLike<number>): SequenceArray {
  const ends = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    ends[i + 1] = (ends[i] ?? 0) + (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  }
  const taken = new Int32Array(ends.at(-1) ?? 0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    taken.set(values.subarray(offsets[row], offsets[row + 1]), ends[i]);
  }
  return { dtype: "object", shape: [rows.length], offsets: ends, values: taken };
}
