import { classNamed } from "../../api/layers/call-layer.ts";
import type { Layer } from "../../model/layer.ts";
import type { Lowering, LowerLayer } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { addPenalties, lowerActivityRegularization, withoutRegularizers } from "./add-penalties.ts";
import {
  lowerActivation,
  lowerElu,
  lowerLeakyRelu,
  lowerPrelu,
  lowerRelu,
  lowerSoftmax,
  lowerThresholdedRelu,
  lowerWrittenActivation,
} from "./lower-activation.ts";
import { lowerAttention, lowerMultiHeadAttention } from "./lower-attention.ts";
import { lowerConvolution, lowerDepthwiseConvolution, lowerSeparableConvolution, lowerTransposedConvolution } from "./lower-convolution.ts";
import { lowerDense, lowerWrittenDense } from "./lower-dense.ts";
import { lowerDropout, lowerWrittenDropout } from "./lower-dropout.ts";
import { lowerEmbedding, lowerMasking } from "./lower-embedding.ts";
import { lowerCenterCrop, lowerResizing } from "./lower-images.ts";
import { lowerConcatenate, lowerDot, lowerMerge, lowerSubtract } from "./lower-merging.ts";
import { lowerDropoutKind, lowerGaussianNoise, lowerSpatialDropout } from "./lower-noise.ts";
import {
  lowerBatchNormalization,
  lowerGroupNormalization,
  lowerLayerNormalization,
  lowerStandardization,
  lowerUnitNormalization,
} from "./lower-normalization.ts";
import { lowerCropping, lowerGlobalPooling, lowerPooling, lowerUpSampling, lowerZeroPadding } from "./lower-pooling.ts";
import { lowerIdentity, lowerPermute, lowerRepeatVector, lowerRescaling } from "./lower-rearrangement.ts";
import { lowerBidirectional, lowerRecurrent } from "./lower-recurrent.ts";
import { lowerReshape, lowerWrittenFlatten } from "./lower-reshape.ts";
import { lowerTimeDistributed } from "./lower-time-distributed.ts";

const ranks = [1, 2, 3] as const;
const each = (name: string, lower: (rank: 1 | 2 | 3) => LowerLayer): Readonly<Record<string, LowerLayer>> =>
  Object.fromEntries(ranks.map((rank) => [name.replace("#", `${rank}D`), lower(rank)]));

const ofType: LowerLayer = (lowering, layer, inputs) => {
  const type = classNamed(layer.type);
  const lower = Object.hasOwn(families, type) ? families[type] : undefined;
  if (!lower) throw new NotExecutable(`layers of type ${layer.type} are not executed yet`);
  return lower(lowering, layer, inputs);
};

/** What Keras's layers compute, by class. */
const families: Readonly<Record<string, LowerLayer>> = {
  Dense: lowerWrittenDense,
  Dropout: lowerWrittenDropout,
  Flatten: lowerWrittenFlatten,
  Activation: lowerWrittenActivation,
  ...each("Conv#", lowerConvolution),
  ...each("Conv#Transpose", lowerTransposedConvolution),
  DepthwiseConv1D: lowerDepthwiseConvolution(1),
  DepthwiseConv2D: lowerDepthwiseConvolution(2),
  SeparableConv1D: lowerSeparableConvolution(1),
  SeparableConv2D: lowerSeparableConvolution(2),
  ...each("MaxPooling#", (rank) => lowerPooling(rank, "max")),
  ...each("AveragePooling#", (rank) => lowerPooling(rank, "average")),
  ...each("GlobalMaxPooling#", (rank) => lowerGlobalPooling(rank, "max")),
  ...each("GlobalAveragePooling#", (rank) => lowerGlobalPooling(rank, "mean")),
  ...each("UpSampling#", lowerUpSampling),
  ...each("ZeroPadding#", lowerZeroPadding),
  ...each("Cropping#", lowerCropping),
  BatchNormalization: lowerBatchNormalization,
  LayerNormalization: lowerLayerNormalization,
  GroupNormalization: lowerGroupNormalization,
  UnitNormalization: lowerUnitNormalization,
  Normalization: lowerStandardization,
  Rescaling: lowerRescaling,
  Resizing: lowerResizing,
  CenterCrop: lowerCenterCrop,
  ActivityRegularization: lowerActivityRegularization,
  ReLU: lowerRelu,
  LeakyReLU: lowerLeakyRelu,
  ELU: lowerElu,
  PReLU: lowerPrelu,
  ThresholdedReLU: lowerThresholdedRelu,
  Softmax: lowerSoftmax,
  Permute: lowerPermute,
  RepeatVector: lowerRepeatVector,
  Identity: lowerIdentity,
  Embedding: lowerEmbedding,
  Masking: lowerMasking,
  SimpleRNN: lowerRecurrent,
  LSTM: lowerRecurrent,
  GRU: lowerRecurrent,
  Bidirectional: lowerBidirectional,
  TimeDistributed: lowerTimeDistributed(ofType),
  Attention: lowerAttention("dot"),
  AdditiveAttention: lowerAttention("additive"),
  MultiHeadAttention: lowerMultiHeadAttention,
  Add: lowerMerge("add"),
  Multiply: lowerMerge("multiply"),
  Average: lowerMerge("average"),
  Maximum: lowerMerge("maximum"),
  Minimum: lowerMerge("minimum"),
  Subtract: lowerSubtract,
  Concatenate: lowerConcatenate,
  Dot: lowerDot,
  ...each("SpatialDropout#", () => lowerSpatialDropout),
  GaussianNoise: lowerGaussianNoise,
  GaussianDropout: lowerDropoutKind("gaussianDropout"),
  AlphaDropout: lowerDropoutKind("alphaDropout"),
};

/** Layers that give a mask on, as Keras's `supports_masking` says, and those that use it themselves. */
const givesMaskOn =
  /^(Dense|Dropout|Activation|ReLU|LeakyReLU|ELU|PReLU|Softmax|LayerNormalization|BatchNormalization|TimeDistributed|Masking|Embedding|GaussianNoise|GaussianDropout|AlphaDropout|SpatialDropout1D|Add|Multiply|Average|Maximum|Minimum|Subtract|Concatenate|Identity)$/;
const usesMask = /^(SimpleRNN|LSTM|GRU|Bidirectional|GlobalAveragePooling1D)$/;

/** Appends what a call of any layer computes. */
export const lowerLayer: LowerLayer = (lowering, layer, inputs) => {
  const outputs = lowerKind(lowering, withoutRegularizers(layer), inputs);
  addPenalties(lowering, layer, outputs[0]);
  giveMaskOn(lowering, layer, inputs, outputs);
  return outputs;
};

const lowerKind: LowerLayer = (lowering, layer, inputs) => {
  switch (layer.kind) {
    case "input":
      throw new NotExecutable("it is an input of a model inside");
    case "dense":
      return lowerDense(lowering, layer, inputs);
    case "activation":
      return lowerActivation(lowering, layer, inputs);
    case "dropout":
      return lowerDropout(lowering, layer, inputs);
    case "flatten":
    case "reshape":
      return lowerReshape(lowering, layer, inputs);
    case "other":
      if (layer.missing !== null) throw new NotExecutable(layer.missing);
      return ofType(lowering, layer, inputs);
  }
};

function giveMaskOn(lowering: Lowering, layer: Layer, inputs: readonly ValueId[], outputs: readonly ValueId[]): void {
  const masks = inputs.flatMap((input) => lowering.maskOf(input) ?? []);
  const [mask, ...others] = masks;
  const [output] = outputs;
  const type =
    layer.kind === "other"
      ? classNamed(layer.type)
      : { dense: "Dense", dropout: "Dropout", activation: "Activation", input: "", flatten: "Flatten", reshape: "Reshape" }[layer.kind];
  if (mask === undefined || output === undefined || usesMask.test(type) || lowering.maskOf(output) !== null) return;
  if (!givesMaskOn.test(type) || others.some((other) => other !== mask))
    throw new NotExecutable(`masked sequences in ${layer.type} are not executed yet`);
  lowering.setMask(output, mask);
}
