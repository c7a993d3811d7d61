/**
 * The distribution that a parameter's initial values are drawn from, independent of how a
 * library spells it. Standard deviations and bounds are those that the call asks for.
 */
export type Initializer =
  | { readonly kind: "normal"; readonly mean: number; readonly stddev: number }
  /** Normal, re-drawn beyond two standard deviations; the resulting stddev is 0.87962566 × `stddev`. */
  | { readonly kind: "truncatedNormal"; readonly mean: number; readonly stddev: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  /**
   * Variance `scale / fan`. `corrected`: a truncated normal is widened so that its variance is
   * exactly that; versions before the correction fall short of it.
   */
  | {
      readonly kind: "varianceScaling";
      readonly scale: number;
      readonly mode: "fanIn" | "fanOut" | "fanAverage";
      readonly distribution: "uniform" | "normal" | "truncatedNormal";
      readonly corrected: boolean;
    }
  | { readonly kind: "constant"; readonly value: number }
  /** The biases of several gates side by side: each gate's are its value. */
  | { readonly kind: "gates"; readonly values: readonly number[] }
  | { readonly kind: "orthogonal"; readonly gain: number }
  | { readonly kind: "identity"; readonly gain: number };

/** Keras's `glorot_uniform`: the default kernel initializer of Dense, Conv and most layers. */
export const glorotUniform: Initializer = {
  kind: "varianceScaling",
  scale: 1,
  mode: "fanAverage",
  distribution: "uniform",
  corrected: true,
};

export const zeros: Initializer = { kind: "constant", value: 0 };

/** Fan-in and fan-out of a kernel of `shape`: `[in, out]`, or `[...window, in, out]` for a convolution (as Keras's `compute_fans`). */
export function computeFans(shape: readonly number[]): { readonly fanIn: number; readonly fanOut: number } {
  const inputs = shape.at(-2);
  const outputs = shape.at(-1);
  if (outputs === undefined) return { fanIn: 1, fanOut: 1 };
  if (inputs === undefined) return { fanIn: outputs, fanOut: outputs };
  const window = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  return { fanIn: window * inputs, fanOut: window * outputs };
}

/** The variance that `shape`'s values have when drawn from `initializer`. */
export function initialVariance(initializer: Initializer, shape: readonly number[]): number {
  switch (initializer.kind) {
    case "normal":
      return initializer.stddev ** 2;
    case "truncatedNormal":
      return (0.87962566103423978 * initializer.stddev) ** 2;
    case "uniform":
      return (initializer.high - initializer.low) ** 2 / 12;
    case "varianceScaling": {
      const { fanIn, fanOut } = computeFans(shape);
      const fan = { fanIn, fanOut, fanAverage: (fanIn + fanOut) / 2 }[initializer.mode];
      const variance = initializer.scale / Math.max(1, fan);
      const shrunk = initializer.distribution === "truncatedNormal" && !initializer.corrected;
      return shrunk ? variance * 0.87962566103423978 ** 2 : variance;
    }
    case "constant":
      return 0;
    case "gates": {
      const mean = initialMean(initializer);
      return initializer.values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / initializer.values.length;
    }
    case "orthogonal": {
      const { fanIn, fanOut } = computeFans(shape);
      return initializer.gain ** 2 / Math.max(fanIn, fanOut);
    }
    case "identity":
      return initializer.gain ** 2 / Math.max(1, ...shape);
  }
}

/** The mean of the values drawn from `initializer`. */
export function initialMean(initializer: Initializer): number {
  switch (initializer.kind) {
    case "normal":
    case "truncatedNormal":
      return initializer.mean;
    case "uniform":
      return (initializer.low + initializer.high) / 2;
    case "constant":
      return initializer.value;
    case "gates":
      return initializer.values.reduce((sum, value) => sum + value, 0) / initializer.values.length;
    case "varianceScaling":
    case "orthogonal":
    case "identity":
      return 0;
  }
}
