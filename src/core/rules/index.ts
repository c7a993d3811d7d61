import { accuracyKind } from "./accuracy-kind.ts";
import { accuracyOfLogits } from "./accuracy-of-logits.ts";
import { accuracyOfRegression } from "./accuracy-of-regression.ts";
import { activationBeforeCrossEntropy } from "./activation-before-cross-entropy.ts";
import { activationTwice } from "./activation-twice.ts";
import { adaptedToTestData } from "./adapted-to-test-data.ts";
import { argmaxAxis } from "./argmax-axis.ts";
import { argumentsBesideDataSet } from "./arguments-beside-data-set.ts";
import { arrayOfTracedTensor } from "./array-of-traced-tensor.ts";
import { assignedShape } from "./assigned-shape.ts";
import { augmentedValidation } from "./augmented-validation.ts";
import { axisOutOfRange } from "./axis-out-of-range.ts";
import { axisSize } from "./axis-size.ts";
import { batchLargerThanData } from "./batch-larger-than-data.ts";
import { batchNormNeverTrains } from "./batch-norm-never-trains.ts";
import { batchNormUpdatesNotRun } from "./batch-norm-updates-not-run.ts";
import { binaryLossWithSoftmax } from "./binary-loss-with-softmax.ts";
import { boundedRegressionOutput } from "./bounded-regression-output.ts";
import { broadcastDifference } from "./broadcast-difference.ts";
import { cachedRandomness } from "./cached-randomness.ts";
import { classWeightKeys } from "./class-weight-keys.ts";
import { constantKernel } from "./constant-kernel.ts";
import { constantOfTensor } from "./constant-of-tensor.ts";
import { crossEntropyForNumbers } from "./cross-entropy-for-numbers.ts";
import { discardedAssignment } from "./discarded-assignment.ts";
import { discardedResult } from "./discarded-result.ts";
import { doubleSoftmax } from "./double-softmax.ts";
import { dropoutBeforeBatchNorm } from "./dropout-before-batch-norm.ts";
import { dropoutDropsEverything } from "./dropout-drops-everything.ts";
import { dropoutInEvaluation } from "./dropout-in-evaluation.ts";
import { dropoutKeepAsRate } from "./dropout-keep-as-rate.ts";
import { dropoutNeverActive } from "./dropout-never-active.ts";
import { dropoutOnOutput } from "./dropout-on-output.ts";
import { dropoutRateRange } from "./dropout-rate-range.ts";
import { einsumEquation } from "./einsum-equation.ts";
import { embeddingTooSmall } from "./embedding-too-small.ts";
import { endlessData } from "./endless-data.ts";
import { epsilonUnderflow } from "./epsilon-underflow.ts";
import { exampleCounts } from "./example-counts.ts";
import { fedShape } from "./fed-shape.ts";
import { filterChannels } from "./filter-channels.ts";
import { frozenAfterCompile } from "./frozen-after-compile.ts";
import { frozenBatchNorm } from "./frozen-batch-norm.ts";
import { gradientAscent } from "./gradient-ascent.ts";
import { graphGrowsInLoop } from "./graph-grows-in-loop.ts";
import { graphOptimizerInCompile } from "./graph-optimizer-in-compile.ts";
import { graphScheduleInKeras } from "./graph-schedule-in-keras.ts";
import { hingeOutput } from "./hinge-output.ts";
import { indexOutOfRange } from "./index-out-of-range.ts";
import { initializerBeforeVariables } from "./initializer-before-variables.ts";
import { inputShapeIgnored } from "./input-shape-ignored.ts";
import { keptTracedTensor } from "./kept-traced-tensor.ts";
import { labelsBeyondOutput } from "./labels-beyond-output.ts";
import { labelsForm } from "./labels-form.ts";
import { labelsNotStopped } from "./labels-not-stopped.ts";
import { labelsScaled } from "./labels-scaled.ts";
import { layerInputRank } from "./layer-input-rank.ts";
import { layerMadeInCall } from "./layer-made-in-call.ts";
import { learningRateRange } from "./learning-rate-range.ts";
import { logOfLogits } from "./log-of-logits.ts";
import { logOfProbability } from "./log-of-probability.ts";
import { lossArgumentsSwapped } from "./loss-arguments-swapped.ts";
import { lossDividedByDataSet } from "./loss-divided-by-data-set.ts";
import { lossOperandShapes } from "./loss-operand-shapes.ts";
import { lossOutsideTape } from "./loss-outside-tape.ts";
import { lossOverBatchAxis } from "./loss-over-batch-axis.ts";
import { lossSign } from "./loss-sign.ts";
import { lossSummedOverBatch } from "./loss-summed-over-batch.ts";
import { matmulSizes } from "./matmul-sizes.ts";
import { mergedShapes } from "./merged-shapes.ts";
import { missingArgument } from "./missing-argument.ts";
import { missingReason } from "./missing-reason.ts";
import { mixedKeras } from "./mixed-keras.ts";
import { modelInputShape } from "./model-input-shape.ts";
import { monitorMode } from "./monitor-mode.ts";
import { monitorNotLogged } from "./monitor-not-logged.ts";
import { noActivationBetween } from "./no-activation-between.ts";
import { noBestWeights } from "./no-best-weights.ts";
import { notCompiled } from "./not-compiled.ts";
import { oneHotDepth } from "./one-hot-depth.ts";
import { oneSidedKernel } from "./one-sided-kernel.ts";
import { overwrittenResult } from "./overwritten-result.ts";
import { positionalMetrics } from "./positional-metrics.ts";
import { preprocessingOfAnotherModel } from "./preprocessing-of-another-model.ts";
import { probabilityLossOnLogits } from "./probability-loss-on-logits.ts";
import { queueRunnersMissing } from "./queue-runners-missing.ts";
import { randomBias } from "./random-bias.ts";
import { randomWhileTracing } from "./random-while-tracing.ts";
import { regularizationIgnored } from "./regularization-ignored.ts";
import { removedArgument } from "./removed-argument.ts";
import { removedName } from "./removed-name.ts";
import { removedOptimizerArgument } from "./removed-optimizer-argument.ts";
import { renamedArgument } from "./renamed-argument.ts";
import { reshapeSize } from "./reshape-size.ts";
import { reusedLayerSize } from "./reused-layer-size.ts";
import { reversedGradientPairs } from "./reversed-gradient-pairs.ts";
import { rootAtZero } from "./root-at-zero.ts";
import type { Rule } from "./rule.ts";
import { saveFormat } from "./save-format.ts";
import { scaledBeforeSplit } from "./scaled-before-split.ts";
import { scaledTwice } from "./scaled-twice.ts";
import { scheduleNeverAdvances } from "./schedule-never-advances.ts";
import { seedMissing } from "./seed-missing.ts";
import { seluInitializer } from "./selu-initializer.ts";
import { sharedOptimizer } from "./shared-optimizer.ts";
import { shuffleAfterBatch } from "./shuffle-after-batch.ts";
import { shuffledApart } from "./shuffled-apart.ts";
import { shuffledPredictions } from "./shuffled-predictions.ts";
import { sigmoidBeforeLogitsLoss } from "./sigmoid-before-logits-loss.ts";
import { sigmoidForExclusiveClasses } from "./sigmoid-for-exclusive-classes.ts";
import { singleEpoch } from "./single-epoch.ts";
import { slowMovingAverage } from "./slow-moving-average.ts";
import { smallDefaultRate } from "./small-default-rate.ts";
import { smallShuffleBuffer } from "./small-shuffle-buffer.ts";
import { softmaxInHiddenLayer } from "./softmax-in-hidden-layer.ts";
import { softmaxOverBatch } from "./softmax-over-batch.ts";
import { softmaxOverOneUnit } from "./softmax-over-one-unit.ts";
import { squaredErrorForClasses } from "./squared-error-for-classes.ts";
import { stackedRecurrentLayers } from "./stacked-recurrent-layers.ts";
import { stepsCountExamples } from "./steps-count-examples.ts";
import { superNotCalled } from "./super-not-called.ts";
import { tapeUsedTwice } from "./tape-used-twice.ts";
import { targetShape } from "./target-shape.ts";
import { tensorAsCondition } from "./tensor-as-condition.ts";
import { testScaledByItself } from "./test-scaled-by-itself.ts";
import { testScaledDifferently } from "./test-scaled-differently.ts";
import { trainingNotPassed } from "./training-not-passed.ts";
import { tupleForSum } from "./tuple-for-sum.ts";
import { unfitArgument } from "./unfit-argument.ts";
import { unitNormalKernel } from "./unit-normal-kernel.ts";
import { unknownArgument } from "./unknown-argument.ts";
import { unknownIdentifier } from "./unknown-identifier.ts";
import { unknownSuppression } from "./unknown-suppression.ts";
import { unscaledImages } from "./unscaled-images.ts";
import { unusedSuppression } from "./unused-suppression.ts";
import { validationOnSortedData } from "./validation-on-sorted-data.ts";
import { validationOnTrainingData } from "./validation-on-training-data.ts";
import { vanishingKernel } from "./vanishing-kernel.ts";
import { variableFromVariable } from "./variable-from-variable.ts";
import { variableInTracedFunction } from "./variable-in-traced-function.ts";
import { whereHidesNan } from "./where-hides-nan.ts";
import { windowTooLarge } from "./window-too-large.ts";

/** All rules, by code. */
export const rules: readonly Rule[] = [
  unitNormalKernel,
  randomBias,
  constantKernel,
  oneSidedKernel,
  vanishingKernel,
  seluInitializer,
  seedMissing,
  doubleSoftmax,
  probabilityLossOnLogits,
  softmaxOverOneUnit,
  sigmoidBeforeLogitsLoss,
  sigmoidForExclusiveClasses,
  activationBeforeCrossEntropy,
  squaredErrorForClasses,
  crossEntropyForNumbers,
  boundedRegressionOutput,
  labelsForm,
  binaryLossWithSoftmax,
  lossArgumentsSwapped,
  labelsBeyondOutput,
  hingeOutput,
  softmaxInHiddenLayer,
  noActivationBetween,
  activationTwice,
  accuracyOfLogits,
  logOfProbability,
  logOfLogits,
  softmaxOverBatch,
  broadcastDifference,
  argmaxAxis,
  lossSign,
  lossSummedOverBatch,
  labelsNotStopped,
  lossDividedByDataSet,
  rootAtZero,
  whereHidesNan,
  gradientAscent,
  lossOverBatchAxis,
  dropoutKeepAsRate,
  dropoutDropsEverything,
  dropoutNeverActive,
  batchNormNeverTrains,
  batchNormUpdatesNotRun,
  dropoutInEvaluation,
  trainingNotPassed,
  dropoutOnOutput,
  dropoutRateRange,
  dropoutBeforeBatchNorm,
  frozenBatchNorm,
  slowMovingAverage,
  removedOptimizerArgument,
  learningRateRange,
  scheduleNeverAdvances,
  regularizationIgnored,
  graphOptimizerInCompile,
  sharedOptimizer,
  batchLargerThanData,
  singleEpoch,
  epsilonUnderflow,
  graphScheduleInKeras,
  smallDefaultRate,
  unscaledImages,
  testScaledDifferently,
  labelsScaled,
  scaledTwice,
  shuffledApart,
  validationOnTrainingData,
  embeddingTooSmall,
  shuffleAfterBatch,
  shuffledPredictions,
  augmentedValidation,
  cachedRandomness,
  smallShuffleBuffer,
  endlessData,
  stepsCountExamples,
  classWeightKeys,
  oneHotDepth,
  scaledBeforeSplit,
  testScaledByItself,
  adaptedToTestData,
  preprocessingOfAnotherModel,
  validationOnSortedData,
  argumentsBesideDataSet,
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
  discardedAssignment,
  inputShapeIgnored,
  superNotCalled,
  layerMadeInCall,
  targetShape,
  exampleCounts,
  reusedLayerSize,
  assignedShape,
  axisOutOfRange,
  axisSize,
  indexOutOfRange,
  unfitArgument,
  einsumEquation,
  overwrittenResult,
  initializerBeforeVariables,
  graphGrowsInLoop,
  queueRunnersMissing,
  constantOfTensor,
  tensorAsCondition,
  lossOutsideTape,
  tapeUsedTwice,
  arrayOfTracedTensor,
  variableInTracedFunction,
  randomWhileTracing,
  variableFromVariable,
  keptTracedTensor,
  reversedGradientPairs,
  removedName,
  renamedArgument,
  missingArgument,
  removedArgument,
  unknownArgument,
  unknownIdentifier,
  accuracyOfRegression,
  monitorNotLogged,
  noBestWeights,
  mixedKeras,
  saveFormat,
  notCompiled,
  positionalMetrics,
  accuracyKind,
  frozenAfterCompile,
  monitorMode,
  unknownSuppression,
  unusedSuppression,
  missingReason,
];

/** The rule with this code or name. */
export function findRule(codeOrName: string): Rule | undefined {
  const wanted = codeOrName.toLowerCase();
  return rules.find((rule) => rule.code.toLowerCase() === wanted || rule.name === wanted);
}
