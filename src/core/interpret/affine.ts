/**
 * A number that depends linearly on the iteration numbers of loops: `constant + Σ coefficient · iteration(loop)`.
 * `X[j * 128 : (j + 1) * 128]` becomes the rows `[128·j, 128·j + 128)`, whatever the program calls `j`.
 */
export interface Affine {
  readonly constant: number;
  /** Coefficients by loop id; never zero. */
  readonly terms: ReadonlyMap<number, number>;
}

export function affineConstant(constant: number): Affine {
  return { constant, terms: new Map() };
}

export function affineLoop(loop: number, start: number, step: number): Affine {
  return { constant: start, terms: new Map([[loop, step]]) };
}

/** `a + factor · b`. */
export function addAffine(a: Affine, b: Affine, factor = 1): Affine {
  const terms = new Map(a.terms);
  for (const [loop, coefficient] of b.terms) {
    const sum = (terms.get(loop) ?? 0) + factor * coefficient;
    if (sum === 0) terms.delete(loop);
    else terms.set(loop, sum);
  }
  return { constant: a.constant + factor * b.constant, terms };
}

export function scaleAffine(a: Affine, factor: number): Affine {
  if (factor === 0) return affineConstant(0);
  return { constant: a.constant * factor, terms: new Map([...a.terms].map(([loop, coefficient]) => [loop, coefficient * factor])) };
}

/** The value where it does not depend on any loop, else null. */
export function constantOf(a: Affine): number | null {
  return a.terms.size === 0 ? a.constant : null;
}

export function sameAffine(a: Affine, b: Affine): boolean {
  const difference = addAffine(a, b, -1);
  return difference.terms.size === 0 && difference.constant === 0;
}
