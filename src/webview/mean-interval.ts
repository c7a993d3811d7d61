/** Two-sided 97.5 % quantiles of Student's t by degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.2), as the report uses them. */
const studentT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

/** Beyond the table: Fisher's expansion from the normal quantile. */
function quantile(degrees: number): number {
  const z = 1.95996;
  return studentT[degrees - 1] ?? z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}

export interface MeanInterval {
  readonly mean: number;
  /** Half the width of the mean's 95 % interval; null for fewer than two values. */
  readonly half: number | null;
  readonly count: number;
}

/** Mean of the finite values and its 95 % interval; null without any. */
export function meanInterval(values: readonly number[]): MeanInterval | null {
  const finite = values.filter(Number.isFinite);
  const count = finite.length;
  if (count === 0) return null;
  const mean = finite.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean, half: null, count };
  const variance = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, half: quantile(count - 1) * Math.sqrt(variance / count), count };
}
