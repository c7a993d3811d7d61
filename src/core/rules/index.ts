import { doubleSoftmax } from "./double-softmax.ts";
import { dropoutDropsEverything } from "./dropout-drops-everything.ts";
import { dropoutKeepAsRate } from "./dropout-keep-as-rate.ts";
import { probabilityLossOnLogits } from "./probability-loss-on-logits.ts";
import { randomBias } from "./random-bias.ts";
import { removedOptimizerArgument } from "./removed-optimizer-argument.ts";
import type { Rule } from "./rule.ts";
import { unitNormalKernel } from "./unit-normal-kernel.ts";
import { unknownSuppression } from "./unknown-suppression.ts";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  unitNormalKernel,
  randomBias,
  doubleSoftmax,
  probabilityLossOnLogits,
  dropoutKeepAsRate,
  dropoutDropsEverything,
  removedOptimizerArgument,
  unknownSuppression,
];

/** The rule with this code or name. */
export function findRule(codeOrName: string): Rule | undefined {
  const wanted = codeOrName.toLowerCase();
  return rules.find((rule) => rule.code.toLowerCase() === wanted || rule.name === wanted);
}
