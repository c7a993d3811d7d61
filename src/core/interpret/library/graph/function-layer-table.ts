/** A function of TensorFlow 1 that makes a layer and calls it at once, told by the Keras layer that it makes. */
export interface FunctionLayer {
  /** The Keras class. */
  readonly layer: string;
  /** The function's parameters, in order; the first is what it is called on. */
  readonly parameters: readonly string[];
  /** Keras's names of arguments that the function calls otherwise. */
  readonly rename: Readonly<Record<string, string>>;
  /** Arguments that the function has where Keras's class has others by default. */
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
  /** `tf.contrib.layers` puts a normalizer and an activation behind the layer. */
  readonly isContrib: boolean;
}

const layersRename = { name: "name" } as const;

function plain(layer: string, parameters: string): FunctionLayer {
  return { layer, parameters: parameters.split(" "), rename: layersRename, defaults: {}, isContrib: false };
}

const contribRename = {
  num_outputs: "units",
  weights_initializer: "kernel_initializer",
  biases_initializer: "bias_initializer",
  weights_regularizer: "kernel_regularizer",
  biases_regularizer: "bias_regularizer",
  scope: "name",
} as const;
const convolutionRename = { ...contribRename, num_outputs: "filters", stride: "strides", rate: "dilation_rate" } as const;
const poolRename = { kernel_size: "pool_size", stride: "strides", scope: "name" } as const;

function contrib(
  layer: string,
  parameters: string,
  rename: FunctionLayer["rename"],
  defaults: FunctionLayer["defaults"] = {},
): FunctionLayer {
  return { layer, parameters: parameters.split(" "), rename, defaults, isContrib: true };
}

const convolutionParameters =
  "inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope";
const convolutionDefaults = { padding: "same" } as const;
const poolDefaults = { strides: 2, padding: "valid" } as const;

const layersConvolution =
  "inputs filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse";
const layersTransposed =
  "inputs filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse";
const layersSeparable =
  "inputs filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer";
const layersPool = "inputs pool_size strides padding data_format name";

/** By canonical name. Parameters and defaults as TensorFlow 1.15.5 has them. */
export const functionLayers: Readonly<Record<string, FunctionLayer>> = {
  "tensorflow.layers.dense": plain(
    "Dense",
    "inputs units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse",
  ),
  "tensorflow.layers.flatten": plain("Flatten", "inputs name data_format"),
  "tensorflow.layers.conv1d": plain("Conv1D", layersConvolution),
  "tensorflow.layers.conv2d": plain("Conv2D", layersConvolution),
  "tensorflow.layers.conv3d": plain("Conv3D", layersConvolution),
  "tensorflow.layers.conv2d_transpose": plain("Conv2DTranspose", layersTransposed),
  "tensorflow.layers.conv3d_transpose": plain("Conv3DTranspose", layersTransposed),
  "tensorflow.layers.separable_conv1d": plain("SeparableConv1D", layersSeparable),
  "tensorflow.layers.separable_conv2d": plain("SeparableConv2D", layersSeparable),
  "tensorflow.layers.max_pooling1d": plain("MaxPooling1D", layersPool),
  "tensorflow.layers.max_pooling2d": plain("MaxPooling2D", layersPool),
  "tensorflow.layers.max_pooling3d": plain("MaxPooling3D", layersPool),
  "tensorflow.layers.average_pooling1d": plain("AveragePooling1D", layersPool),
  "tensorflow.layers.average_pooling2d": plain("AveragePooling2D", layersPool),
  "tensorflow.layers.average_pooling3d": plain("AveragePooling3D", layersPool),
  "tensorflow.layers.batch_normalization": plain(
    "BatchNormalization",
    "inputs axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint training trainable name reuse",
  ),
  "tensorflow.contrib.layers.conv2d": contrib("Conv2D", convolutionParameters, convolutionRename, convolutionDefaults),
  "tensorflow.contrib.layers.conv1d": contrib("Conv1D", convolutionParameters, convolutionRename, convolutionDefaults),
  "tensorflow.contrib.layers.conv3d": contrib("Conv3D", convolutionParameters, convolutionRename, convolutionDefaults),
  "tensorflow.contrib.layers.conv2d_transpose": contrib(
    "Conv2DTranspose",
    "inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope",
    convolutionRename,
    convolutionDefaults,
  ),
  "tensorflow.contrib.layers.separable_conv2d": contrib(
    "SeparableConv2D",
    "inputs num_outputs kernel_size depth_multiplier stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer pointwise_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope",
    convolutionRename,
    convolutionDefaults,
  ),
  "tensorflow.contrib.layers.fully_connected": contrib(
    "Dense",
    "inputs num_outputs activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope",
    contribRename,
  ),
  "tensorflow.contrib.layers.max_pool2d": contrib(
    "MaxPooling2D",
    "inputs kernel_size stride padding data_format outputs_collections scope",
    poolRename,
    poolDefaults,
  ),
  "tensorflow.contrib.layers.avg_pool2d": contrib(
    "AveragePooling2D",
    "inputs kernel_size stride padding data_format outputs_collections scope",
    poolRename,
    poolDefaults,
  ),
  "tensorflow.contrib.layers.batch_norm": contrib(
    "BatchNormalization",
    "inputs decay center scale epsilon activation_fn param_initializers param_regularizers updates_collections is_training reuse variables_collections outputs_collections trainable batch_weights fused data_format zero_debias_moving_mean scope",
    { decay: "momentum", is_training: "training", scope: "name" },
    { momentum: 0.999, scale: false, epsilon: 0.001, training: true },
  ),
  "tensorflow.contrib.layers.layer_norm": contrib(
    "LayerNormalization",
    "inputs center scale activation_fn reuse variables_collections outputs_collections trainable begin_norm_axis begin_params_axis scope",
    { scope: "name" },
  ),
  "tensorflow.contrib.layers.flatten": contrib("Flatten", "inputs outputs_collections scope", { scope: "name" }),
};

/** Other names of the same functions, by the last part. */
export const contribAliases: Readonly<Record<string, string>> = {
  convolution2d: "conv2d",
  convolution: "conv2d",
  convolution1d: "conv1d",
  convolution3d: "conv3d",
  convolution2d_transpose: "conv2d_transpose",
  separable_convolution2d: "separable_conv2d",
  linear: "fully_connected",
  relu: "fully_connected",
};
