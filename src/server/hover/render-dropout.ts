import { describeNumber, type Layer } from "../../core/index.ts";
import { localize } from "../localize.ts";

/** What a dropout call does with its number: TensorFlow 1 takes what is kept, everything later what is dropped. */
export function renderDropout(layer: Extract<Layer, { kind: "dropout" }>, qualifiedName: string): string {
  const { argument, evaluationRate, rate } = layer;
  const lines: string[] = [];
  if (argument) {
    const name = `\`${qualifiedName.split(".").at(-1)}\``;
    lines.push(
      argument.meaning === "keep"
        ? localize("The argument is the probability that a unit is **kept** in this version of {0}.", name)
        : localize("The argument is the fraction of units that is **dropped** in this version of {0}.", name),
    );
  }
  if (!rate.known) lines.push(localize("How much is dropped is not known: {0}.", rate.reason));
  else if (rate.value > 0 && rate.value < 1) {
    const factor = describeNumber(1 / (1 - rate.value));
    lines.push(localize("Training drops {0} of the units, kept ones are multiplied by {1}.", percent(rate.value), factor));
  } else lines.push(localize("Training drops {0} of the units.", percent(rate.value)));
  if (evaluationRate.known && evaluationRate.value > 0) lines.push(localize("Evaluation still drops {0}.", percent(evaluationRate.value)));
  return lines.join(" ");
}

function percent(fraction: number): string {
  return `**${describeNumber(100 * fraction)}\u00a0%**`;
}
