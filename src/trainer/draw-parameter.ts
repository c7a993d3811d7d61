import { computeFans, type Initializer, initialVariance } from "../core/index.ts";
import type { RandomStream } from "./random-stream.ts";

/** Initial values of a parameter of `shape` by the exact distribution of its initializer; throws for those that are not executed. */
export function drawParameter(initializer: Initializer, shape: readonly number[], stream: RandomStream): Float32Array {
  const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
  const draw = sampler(initializer, shape, stream);
  for (let i = 0; i < values.length; i++) values[i] = draw();
  return values;
}

function sampler(initializer: Initializer, shape: readonly number[], stream: RandomStream): () => number {
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
    case "orthogonal":
    case "identity":
      throw new Error(`initial values of kind "${initializer.kind}" with fans ${JSON.stringify(computeFans(shape))} are not executed yet`);
  }
}

/** A standard normal, drawn again while it is beyond two standard deviations: what TensorFlow's truncated normal does. */
function truncated(stream: RandomStream): number {
  for (;;) {
    const value = stream.normal();
    if (Math.abs(value) <= 2) return value;
  }
}
