import { type Initializer, initialVariance } from "../model/initializer.ts";
import { numberKey } from "./reading.ts";

/**
 * Whether two initializers draw from one distribution: by their own terms (then for every shape), or by value for a
 * parameter of `shape` (glorot_uniform of [784, 128] is the uniform distribution within ±√(6 / 912)).
 */
export function isSameInitializer(a: Initializer, b: Initializer, shape: readonly number[] | null): boolean {
  return termsOf(a) === termsOf(b) || (shape !== null && distributionOf(a, shape) === distributionOf(b, shape));
}

function termsOf(initializer: Initializer): string {
  if (initializer.kind !== "varianceScaling") return distributionOf(initializer, []);
  const { scale, mode, distribution, corrected } = initializer;
  // Only a truncated normal can be corrected.
  return ["scaling", numberKey(scale), mode, distribution, distribution === "truncatedNormal" && corrected].join();
}

function distributionOf(initializer: Initializer, shape: readonly number[]): string {
  const family = (name: string, center: number, width: number) =>
    width === 0 ? `constant,${numberKey(center)}` : [name, numberKey(center), numberKey(width)].join();
  switch (initializer.kind) {
    case "normal":
    case "truncatedNormal":
      return family(initializer.kind, initializer.mean, initializer.stddev);
    case "uniform":
      return family("uniform", (initializer.low + initializer.high) / 2, (initializer.high - initializer.low) / 2);
    case "constant":
      return family("constant", initializer.value, 0);
    case "gates":
      return ["gates", ...initializer.values.map(numberKey)].join();
    case "varianceScaling": {
      const stddev = Math.sqrt(initialVariance({ ...initializer, corrected: true }, shape));
      if (initializer.distribution === "uniform") return family("uniform", 0, Math.sqrt(3) * stddev);
      // The truncated normal's own parameter: what is left of it after truncation is 0.8796 of it.
      const widened = initializer.distribution === "truncatedNormal" && initializer.corrected;
      return family(initializer.distribution, 0, widened ? stddev / 0.87962566103423978 : stddev);
    }
    case "orthogonal":
    case "identity":
      return family(initializer.kind, 0, initializer.gain);
  }
}
