import type { ArraySource, DataSetName } from "../model/experiment.ts";
import type { Moments } from "./activation-moments.ts";

/** Moments of a data set's raw inputs over its training split, measured from its files (`node scripts/measure-inputs.mjs FILE`). */
const rawMoments: Partial<Record<DataSetName, Moments>> = {
  // Grey values from 0 to 255: mean 33.3184, stddev 78.5675 (0.1307 and 0.3081 after division by 255).
  mnist: { mean: 33.3184, meanSquare: 33.3184 ** 2 + 78.5675 ** 2 },
  // Mean 72.9404, stddev 90.0212 (0.2860 and 0.3530), from Debian's package dataset-fashion-mnist.
  fashion_mnist: { mean: 72.9404, meanSquare: 72.9404 ** 2 + 90.0212 ** 2 },
};

/** Moments of what the program feeds, after its own scaling; null where the data set's are not known. */
export function inputMoments(source: ArraySource): Moments | null {
  const raw = rawMoments[source.dataSet];
  // What statistics of the data or numbers that wrap around make of it is not in these moments.
  const isFollowed = source.transforms.every(
    (transform) => transform.kind !== "statistic" && transform.kind !== "oneHot" && !(transform.kind === "affine" && transform.wrapsIn),
  );
  if (!raw || !isFollowed) return null;
  return source.transforms.reduce<Moments>((moments, transform) => {
    if (transform.kind !== "affine") return moments;
    const { multiply, add } = transform;
    return {
      mean: multiply * moments.mean + add,
      meanSquare: multiply ** 2 * moments.meanSquare + 2 * multiply * add * moments.mean + add ** 2,
    };
  }, raw);
}
