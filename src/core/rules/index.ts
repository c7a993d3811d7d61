import { discardedResult } from "./discarded-result.ts";
import { doubleSoftmax } from "./double-softmax.ts";
import { dropoutDropsEverything } from "./dropout-drops-everything.ts";
import { dropoutKeepAsRate } from "./dropout-keep-as-rate.ts";
import { fedShape } from "./fed-shape.ts";
import { filterChannels } from "./filter-channels.ts";
import { inputShapeIgnored } from "./input-shape-ignored.ts";
import { layerInputRank } from "./layer-input-rank.ts";
import { lossOperandShapes } from "./loss-operand-shapes.ts";
import { matmulSizes } from "./matmul-sizes.ts";
import { mergedShapes } from "./merged-shapes.ts";
import { modelInputShape } from "./model-input-shape.ts";
import { probabilityLossOnLogits } from "./probability-loss-on-logits.ts";
import { randomBias } from "./random-bias.ts";
import { removedOptimizerArgument } from "./removed-optimizer-argument.ts";
import { reshapeSize } from "./reshape-size.ts";
import type { Rule } from "./rule.ts";
import { stackedRecurrentLayers } from "./stacked-recurrent-layers.ts";
import { tupleForSum } from "./tuple-for-sum.ts";
import { unitNormalKernel } from "./unit-normal-kernel.ts";
import { unknownSuppression } from "./unknown-suppression.ts";
import { windowTooLarge } from "./window-too-large.ts";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  unitNormalKernel,
  randomBias,
  doubleSoftmax,
  probabilityLossOnLogits,
  dropoutKeepAsRate,
  dropoutDropsEverything,
  removedOptimizerArgument,
  layerInputRank,
  stackedRecurrentLayers,
  matmulSizes,
  reshapeSize,
  mergedShapes,
  windowTooLarge,
  filterChannels,
  fedShape,
  modelInputShape,
  lossOperandShapes,
  tupleForSum,
  discardedResult,
  inputShapeIgnored,
  unknownSuppression,
];

/** The rule with this code or name. */
export function findRule(codeOrName: string): Rule | undefined {
  const wanted = codeOrName.toLowerCase();
  return rules.find((rule) => rule.code.toLowerCase() === wanted || rule.name === wanted);
}
