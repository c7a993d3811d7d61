import { describeNumber, type Layer } from "../../core/index.ts";

/** What a dropout call does with its number: TensorFlow 1 takes what is kept, everything later what is dropped. */
export function renderDropout(layer: Extract<Layer, { kind: "dropout" }>, qualifiedName: string): string {
  const { argument, evaluationRate, rate } = layer;
  const lines: string[] = [];
  if (argument) {
    const meaning = argument.meaning === "keep" ? "the probability that a unit is **kept**" : "the fraction of units that is **dropped**";
    lines.push(`The argument is ${meaning} in this version of \`${qualifiedName.split(".").at(-1)}\`.`);
  }
  if (rate.known) {
    const kept = 1 - rate.value;
    const scale = rate.value > 0 && rate.value < 1 ? `, kept ones are multiplied by ${describeNumber(1 / kept)}` : "";
    lines.push(`Training drops **${percent(rate.value)}** of the units${scale}.`);
  } else {
    lines.push(`How much is dropped is not known: ${rate.reason}.`);
  }
  if (evaluationRate.known && evaluationRate.value > 0) lines.push(`Evaluation still drops **${percent(evaluationRate.value)}**.`);
  return lines.join(" ");
}

function percent(fraction: number): string {
  return `${describeNumber(100 * fraction)} %`;
}
