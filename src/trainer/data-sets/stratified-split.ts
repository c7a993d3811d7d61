import { type NumericArray, sizeOf } from "./numeric-array.ts";
import type { NumpyRandom } from "./numpy-random.ts";

/**
 * The places of both parts of `train_test_split(…, stratify=labels)`, `sizes` of them, as scikit-learn's `StratifiedShuffleSplit`
 * draws them: of each class the shares nearest to its part of all.
 */
export function stratifiedSplit(
  labels: NumericArray,
  sizes: readonly [first: number, second: number],
  random: NumpyRandom,
): { readonly first: Uint32Array; readonly second: Uint32Array } {
  const classes = placesByClass(labels);
  const counts = classes.map(({ length }) => length);
  const inFirst = shares(counts, sizes[0], random);
  const inSecond = shares(
    counts.map((count, i) => count - (inFirst[i] ?? 0)),
    sizes[1],
    random,
  );
  const [first, second]: [number[], number[]] = [[], []];
  for (const [i, places] of classes.entries()) {
    const drawn = [...random.permutation(places.length)].map((at) => places[at] ?? 0);
    const from = inFirst[i] ?? 0;
    first.push(...drawn.slice(0, from));
    second.push(...drawn.slice(from, from + (inSecond[i] ?? 0)));
  }
  return { first: shuffled(first, random), second: shuffled(second, random) };
}

function shuffled(places: readonly number[], random: NumpyRandom): Uint32Array {
  return random.permutation(places.length).map((at) => places[at] ?? 0);
}

/** Where each class is, the classes in NumPy's order: of numbers by size, of rows by their text. */
function placesByClass({ dtype, shape, values }: NumericArray): readonly (readonly number[])[] {
  const width = sizeOf(shape.slice(1));
  const text = (value: number) => (dtype.startsWith("float") && Number.isInteger(value) ? `${value}.0` : String(value));
  const found = new Map<number | string, number[]>();
  for (let i = 0; i < (shape[0] ?? 0); i++) {
    const key = shape.length === 1 ? (values[i] ?? 0) : [...values.subarray(i * width, (i + 1) * width)].map(text).join(" ");
    const places = found.get(key) ?? [];
    places.push(i);
    found.set(key, places);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, places]) => places);
}

/** So many draws shared out by counts: what is left over by rounding down goes to the largest remainders, ties at random. */
function shares(counts: readonly number[], draws: number, random: NumpyRandom): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count / total) * draws);
  const given = exact.map(Math.floor);
  const remainders = exact.map((share, i) => share - (given[i] ?? 0));
  let left = draws - given.reduce((sum, share) => sum + share, 0);
  for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
    if (left === 0) break;
    const tied = remainders.flatMap((one, i) => (one === remainder ? [i] : []));
    const order = random.permutation(tied.length).subarray(0, Math.min(left, tied.length));
    for (const at of order) given[tied[at] ?? 0] = (given[tied[at] ?? 0] ?? 0) + 1;
    left -= order.length;
  }
  return given;
}
