import type { RandomStream } from "../random-stream.ts";
import { Unsupported } from "../unsupported.ts";

/**
 * Keras's `Orthogonal`: the Q of a standard normal matrix's QR decomposition whose R has a positive diagonal, times `gain`.
 * Further dimensions in front count as rows; with fewer rows than columns the rows are orthonormal instead.
 */
export function drawOrthogonal(shape: readonly number[], gain: number, stream: RandomStream): Float32Array {
  const columns = shape.at(-1) ?? 0;
  const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
  if (shape.length < 2) throw new Unsupported(`orthogonal values need two dimensions, not the shape (${shape.join(", ")})`);
  const [long, short] = [Math.max(rows, columns), Math.min(rows, columns)];
  const drawn = Array.from({ length: long }, () => Float64Array.from({ length: short }, () => stream.normal()));
  const vectors: Float64Array[] = [];
  for (let i = 0; i < short; i++) {
    const vector = Float64Array.from(drawn, (row) => row[i] ?? 0);
    // Gram and Schmidt's method, twice: once leaves rounding errors that grow with the size.
    for (let pass = 0; pass < 2; pass++) for (const other of vectors) add(vector, other, -dot(vector, other));
    const length = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((value) => value / length));
  }
  const values = new Float32Array(rows * columns);
  for (const [i, vector] of vectors.entries()) {
    for (const [j, value] of vector.entries()) values[rows >= columns ? j * columns + i : i * columns + j] = gain * value;
  }
  return values;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (other[i] ?? 0);
}
