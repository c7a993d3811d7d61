import { everyKeras, newKeras, unit } from "./case.ts";
import { type KerasCase, kerasCases } from "./keras-case.ts";

const head = ["layers.Flatten()", 'layers.Dense(3, activation="softmax")'];
const image = [unit(6, 5, 2)];
const sequence = [unit(7, 3)];
const volume = [unit(4, 3, 4, 2)];

/** A chain of one layer between the input and a softmax layer. */
function behind(name: string, inputs: KerasCase["inputs"], layer: string, software = everyKeras): KerasCase {
  return { name, software, inputs, body: [layer, ...head] };
}

export const convolutionCases = kerasCases([
  behind("conv1d", sequence, 'layers.Conv1D(4, 3, activation="relu")'),
  behind("conv1d-same", sequence, 'layers.Conv1D(4, 4, padding="same", activation="tanh")'),
  behind("conv1d-strides", sequence, 'layers.Conv1D(4, 3, strides=2, padding="same")'),
  behind("conv1d-causal", sequence, 'layers.Conv1D(4, 3, padding="causal", activation="tanh")'),
  behind("conv1d-causal-dilated", sequence, 'layers.Conv1D(4, 2, padding="causal", dilation_rate=2)'),
  behind("conv1d-dilated", sequence, "layers.Conv1D(4, 3, dilation_rate=2, use_bias=False)"),
  behind("conv1d-groups", [unit(7, 4)], "layers.Conv1D(6, 3, groups=2)", newKeras),
  behind("conv2d", image, 'layers.Conv2D(4, 3, activation="relu")'),
  behind("conv2d-same", image, 'layers.Conv2D(4, (3, 2), padding="same", activation="tanh")'),
  behind("conv2d-strides", image, "layers.Conv2D(4, 3, strides=(2, 1))"),
  behind("conv2d-strides-same", image, 'layers.Conv2D(4, 2, strides=2, padding="same", activation="elu")'),
  behind("conv2d-dilated", image, "layers.Conv2D(4, 2, dilation_rate=2)"),
  behind("conv2d-dilated-same", image, 'layers.Conv2D(4, 3, dilation_rate=(2, 1), padding="same")'),
  behind("conv2d-no-bias", image, 'layers.Conv2D(4, 3, use_bias=False, activation="sigmoid")'),
  behind("conv2d-groups", [unit(5, 5, 4)], "layers.Conv2D(6, 3, groups=2)", newKeras),
  behind("conv3d", volume, 'layers.Conv3D(3, 2, activation="tanh")'),
  behind("conv3d-strides-same", volume, 'layers.Conv3D(3, (2, 3, 2), strides=(2, 1, 2), padding="same")'),
  behind("conv1d-transpose", sequence, "layers.Conv1DTranspose(3, 3, strides=2)", newKeras),
  behind("conv2d-transpose", image, 'layers.Conv2DTranspose(3, 3, activation="tanh")'),
  behind("conv2d-transpose-strides", image, "layers.Conv2DTranspose(3, 2, strides=2)"),
  behind("conv2d-transpose-same", image, 'layers.Conv2DTranspose(3, 3, strides=(2, 1), padding="same")'),
  behind("conv2d-transpose-no-bias", image, 'layers.Conv2DTranspose(3, (2, 3), padding="same", use_bias=False)'),
  behind("conv3d-transpose", volume, 'layers.Conv3DTranspose(2, 2, strides=2, padding="same")'),
  behind("depthwise-conv2d", image, 'layers.DepthwiseConv2D(3, activation="tanh")'),
  behind("depthwise-conv2d-multiplier", image, 'layers.DepthwiseConv2D(2, depth_multiplier=2, padding="same")'),
  behind("depthwise-conv2d-strides", image, "layers.DepthwiseConv2D(3, strides=2, use_bias=False)"),
  behind("depthwise-conv1d", sequence, "layers.DepthwiseConv1D(3, depth_multiplier=2)", newKeras),
  behind("separable-conv2d", image, 'layers.SeparableConv2D(4, 3, activation="relu")'),
  behind("separable-conv2d-multiplier", image, 'layers.SeparableConv2D(4, 2, depth_multiplier=2, strides=2, padding="same")'),
  behind("separable-conv1d", sequence, "layers.SeparableConv1D(4, 3)"),
  behind("separable-conv1d-same", sequence, 'layers.SeparableConv1D(4, 2, padding="same", depth_multiplier=2, use_bias=False)'),
  behind("locally-connected1d", sequence, "layers.LocallyConnected1D(2, 3)", ["keras-2.2"]),
  {
    name: "conv2d-regularized",
    software: everyKeras,
    inputs: image,
    body: ["layers.Conv2D(3, 3, kernel_regularizer=regularizers.l2(0.02), bias_regularizer=regularizers.l1(0.01))", ...head],
  },
]);

export const poolingCases = kerasCases([
  behind("max-pooling1d", sequence, "layers.MaxPooling1D(2)"),
  behind("max-pooling1d-same", sequence, 'layers.MaxPooling1D(3, strides=2, padding="same")'),
  behind("average-pooling1d", sequence, "layers.AveragePooling1D(3, strides=1)"),
  behind("average-pooling1d-same", sequence, 'layers.AveragePooling1D(3, strides=2, padding="same")'),
  {
    name: "max-pooling2d",
    software: everyKeras,
    inputs: image,
    body: ['layers.Conv2D(3, 2, activation="relu")', "layers.MaxPooling2D()", ...head],
  },
  {
    name: "max-pooling2d-overlapping",
    software: everyKeras,
    inputs: image,
    body: ["layers.Conv2D(3, 2)", 'layers.MaxPooling2D(3, strides=2, padding="same")', ...head],
  },
  {
    name: "average-pooling2d",
    software: everyKeras,
    inputs: image,
    body: ["layers.Conv2D(3, 2)", "layers.AveragePooling2D((2, 1))", ...head],
  },
  {
    name: "average-pooling2d-same",
    software: everyKeras,
    inputs: image,
    body: ["layers.Conv2D(3, 2)", 'layers.AveragePooling2D(3, strides=2, padding="same")', ...head],
  },
  {
    name: "max-pooling3d",
    software: everyKeras,
    inputs: volume,
    body: ["layers.Conv3D(2, 2)", "layers.MaxPooling3D((2, 1, 2))", ...head],
  },
  {
    name: "average-pooling3d",
    software: everyKeras,
    inputs: volume,
    body: ["layers.Conv3D(2, 2)", 'layers.AveragePooling3D(2, padding="same")', ...head],
  },
  ...["GlobalAveragePooling1D", "GlobalMaxPooling1D"].map(
    (pooling): KerasCase => ({
      name: pooling.toLowerCase(),
      software: everyKeras,
      inputs: sequence,
      body: ["layers.Conv1D(4, 2)", `layers.${pooling}()`, 'layers.Dense(3, activation="softmax")'],
    }),
  ),
  ...["GlobalAveragePooling2D", "GlobalMaxPooling2D"].map(
    (pooling): KerasCase => ({
      name: pooling.toLowerCase(),
      software: everyKeras,
      inputs: image,
      body: ["layers.Conv2D(4, 2)", `layers.${pooling}()`, 'layers.Dense(3, activation="softmax")'],
    }),
  ),
  {
    name: "globalaveragepooling2d-keepdims",
    software: newKeras,
    inputs: image,
    body: ["layers.Conv2D(4, 2)", "layers.GlobalAveragePooling2D(keepdims=True)", ...head],
  },
  behind("zero-padding2d", image, "layers.ZeroPadding2D(((1, 0), (2, 1)))"),
  behind("zero-padding1d", sequence, "layers.ZeroPadding1D(2)"),
  behind("cropping2d", image, "layers.Cropping2D(((1, 0), (1, 2)))"),
  behind("cropping1d", sequence, "layers.Cropping1D((1, 2))"),
  behind("up-sampling1d", sequence, "layers.UpSampling1D(2)"),
  behind("up-sampling2d", image, "layers.UpSampling2D((2, 1))"),
  behind("up-sampling2d-bilinear", image, 'layers.UpSampling2D(2, interpolation="bilinear")', newKeras),
]);
