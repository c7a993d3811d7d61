import type { Measured, Measurement } from "./replay-case.ts";

/** How far losses of the same step may be apart, relative to their size. */
const tolerance = 1e-4;

/** Where two measurements differ; null where they agree. Of outputs, only those of the first output are compared. */
export function compareMeasured(ours: Measured, real: Measured): string | null {
  if (ours.losses.length !== real.losses.length) return `${ours.losses.length} losses, really ${real.losses.length}`;
  const step = real.losses.findIndex((loss, i) => !agrees(ours.losses[i], loss, tolerance));
  const before = apart(ours.first[0], real.first[0]);
  const after = apart(ours.last[0], real.last[0]);
  if (step >= 0) {
    const outputs = before ? `; outputs before: ${before}` : "";
    return `loss at step ${step + 1}: ${ours.losses[step]}, really ${real.losses[step]}${outputs}`;
  }
  if (before) return `outputs before: ${before}`;
  // What comes out of numbers that are none differs from one kernel to the next.
  if (real.losses.includes(null)) return null;
  return after ? `outputs after: ${after}` : null;
}

/** Outputs are compared by the size of the largest of them. */
function apart(ours: readonly Measurement[] = [], real: readonly Measurement[] = []): string | null {
  const size = Math.max(...real.map((value) => Math.abs(value ?? 0)));
  const at = real.findIndex((value, i) => !agrees(ours[i], value, 10 * tolerance, size));
  return at < 0 && ours.length === real.length ? null : `${ours[at]}, really ${real[at]}`;
}

/** Below a hundredth, what counts is the distance. */
function agrees(ours: Measurement | undefined, real: Measurement, relative: number, size = Math.abs(real ?? 0)): boolean {
  if (ours === undefined || ours === null || !Number.isFinite(ours)) return real === null && ours !== undefined;
  return real !== null && Math.abs(ours - real) <= relative * Math.max(size, 0.01);
}
