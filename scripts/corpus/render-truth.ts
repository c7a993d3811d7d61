import type { TruthComparison } from "./compare-truth.ts";

/** The comparison with the real software as text: figures, then every inequality, then what is known only in part. */
export function renderTruth(comparison: TruthComparison): string {
  const { files, real, found, complete, compared, equal, byAspect, inequalities, missed, unfound, unbuilt } = comparison;
  return [
    `compared with real Keras in ${files} files`,
    `  models               ${real} made by the real software, ${found} found by us, ${complete} of them complete`,
    `  comparable           ${compared}, equal in everything ${equal} (${percent(equal, compared)})`,
    ...byAspect.map(
      (one) =>
        `  ${one.aspect.padEnd(20)} ${one.equal} of ${one.compared} equal${one.equal === one.compared ? "" : `  (${one.compared - one.equal} differ)`}`,
    ),
    "",
    `Inequalities (${inequalities.length})`,
    ...inequalities.flatMap(({ place, findings, raised }) => [
      place,
      ...findings.map(({ aspect, ours, real: theirs }) => `    ${aspect}: ours ${cut(ours)} | real ${cut(theirs)}`),
      ...(raised ? [`    (the cell raised ${cut(raised)})`] : []),
    ]),
    "",
    `Built by the real software, known to us in part (${missed.length})`,
    ...missed.map(({ place, why, total }) => `  ${place}: ${total} parameters; ${cut(why)}`),
    "",
    `Built by the real software, not found by us (${unfound.length})`,
    ...unfound.map(({ place, total }) => `  ${place}: ${total} parameters`),
    "",
    `Complete, but not built by the real software (${unbuilt.length})`,
    ...unbuilt.map(({ place, why }) => `  ${place}: ${cut(why)}`),
    "",
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function cut(text: string): string {
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
