/** A loss for people: 2.30, 928, 350,000. */
export function formatLoss(loss: number): string {
  if (loss < 10) return loss.toFixed(2);
  return Math.round(Number(loss.toPrecision(3))).toLocaleString("en");
}

/** A factor or a standard deviation for people: 0.31, 20, 603. */
export function formatScale(value: number): string {
  if (value < 1) return Number(value.toPrecision(2)).toString();
  if (value < 10) return value.toFixed(1);
  return Math.round(Number(value.toPrecision(3))).toLocaleString("en");
}
