import { type Initializer, initialVariance } from "../../core/index.ts";
import type { RandomStream } from "../random-stream.ts";
import { Unsupported } from "../unsupported.ts";
import { drawOrthogonal } from "./draw-orthogonal.ts";

/** Initial values of a parameter of `shape`, row by row, by the exact distribution of its initializer. */
export function drawParameter(initializer: Initializer, shape: readonly number[], stream: RandomStream): Float32Array {
  if (initializer.kind === "orthogonal") return drawOrthogonal(shape, initializer.gain, stream);
  if (initializer.kind === "identity") return scaledIdentity(shape, initializer.gain);
  const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
  if (initializer.kind === "gates") {
    const size = (shape.at(-1) ?? 0) / initializer.values.length;
    return values.map((_, i) => initializer.values[Math.floor((i % (shape.at(-1) ?? 1)) / size)] ?? 0);
  }
  const draw = sampler(initializer, shape, stream);
  for (let i = 0; i < values.length; i++) values[i] = draw();
  return values;
}

type Independent = Exclude<Initializer, { kind: "orthogonal" | "identity" | "gates" }>;

function sampler(initializer: Independent, shape: readonly number[], stream: RandomStream): () => number {
  switch (initializer.kind) {
    case "normal":
      return () => initializer.mean + initializer.stddev * stream.normal();
    case "truncatedNormal":
      return () => initializer.mean + initializer.stddev * truncated(stream);
    case "uniform":
      return () => initializer.low + (initializer.high - initializer.low) * stream.uniform();
    case "constant":
      return () => initializer.value;
    case "varianceScaling": {
      const stddev = Math.sqrt(initialVariance({ ...initializer, corrected: true }, shape));
      if (initializer.distribution === "uniform") return () => Math.sqrt(3) * stddev * (2 * stream.uniform() - 1);
      if (initializer.distribution === "normal") return () => stddev * stream.normal();
      const widened = initializer.corrected ? stddev / 0.87962566103423978 : stddev;
      return () => widened * truncated(stream);
    }
  }
}

/** Keras's `Identity`: `gain` on the diagonal, 0 elsewhere. */
function scaledIdentity(shape: readonly number[], gain: number): Float32Array {
  const [rows = 0, columns = 0] = shape;
  if (shape.length !== 2) throw new Unsupported(`an identity matrix has two dimensions, not the shape (${shape.join(", ")})`);
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
  return values;
}

/** A standard normal, drawn again while it is beyond two standard deviations: what TensorFlow's truncated normal does. */
function truncated(stream: RandomStream): number {
  for (;;) {
    const value = stream.normal();
    if (Math.abs(value) <= 2) return value;
  }
}
