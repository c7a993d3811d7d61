import {
  type Dimension,
  type LayerMeaning,
  type LayerReader,
  type TensorShape,
  type WeightSpec,
  weight,
  weighted,
} from "./layer-meaning.ts";
import { locallyConnected } from "./locally-connected.ts";
import { channelsOf, derive, imageShape, spatialOf, times, unwindowed, windowed } from "./windows.ts";

function convolved(layer: LayerReader, input: TensorShape | undefined, rank: number, filters: Dimension): TensorShape {
  const spatial = spatialOf(layer, input, rank);
  if (!spatial || !input) return null;
  const [kernel, stride, dilation] = [
    layer.sizes("kernel_size", rank, 0),
    layer.sizes("strides", rank, 1),
    layer.sizes("dilation_rate", rank, 1),
  ];
  const padding = layer.text("padding", "valid");
  const sizes = spatial.map((size, i) =>
    windowed(size, { kernel: kernel[i] ?? null, stride: stride[i] ?? null, dilation: dilation[i] ?? null, padding }),
  );
  const isLost = spatial.includes(null) && dilation.some((rate) => rate !== 1) && losesSizes(layer);
  return imageShape(layer, input[0] ?? null, isLost ? sizes.map(() => null) : sizes, filters);
}

/** TensorFlow moves pixels into the batch for dilated kernels, and then knows no size unless it knows all. */
function losesSizes(layer: LayerReader): boolean {
  return layer.generation === "tf1" || (layer.generation === "tf2" && /^(Depthwise|Separable)/.test(layer.spec.layer));
}

/** The bias of a layer whose other weights are `weights`. */
function withBias(layer: LayerReader, weights: readonly WeightSpec[], size: Dimension): readonly WeightSpec[] | null {
  const useBias = layer.flag("use_bias", true);
  if (useBias === null) return null;
  return useBias ? [...weights, weight("bias", [size], "zeros")] : weights;
}

function convolution(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const filters = layer.number("filters", null);
    const groups = layer.number("groups", 1);
    const channels = channelsOf(layer, input);
    const each = derive([channels, groups], (all, parts) => all / parts);
    const kernel = weight("kernel", [...layer.sizes("kernel_size", rank, 0), each, filters], "glorot_uniform");
    return weighted(convolved(layer, input, rank, filters), withBias(layer, [kernel], filters));
  };
}

function transposed(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const filters = layer.number("filters", null);
    const kernelSize = layer.sizes("kernel_size", rank, 0);
    const kernel = weight("kernel", [...kernelSize, filters, channelsOf(layer, input)], "glorot_uniform");
    const spatial = spatialOf(layer, input, rank);
    const [stride, dilation] = [layer.sizes("strides", rank, 1), layer.sizes("dilation_rate", rank, 1)];
    const padding = layer.text("padding", "valid");
    const output = layer.has("output_padding") ? layer.sizes("output_padding", rank, 0) : null;
    const sizes = spatial?.map((size, i) =>
      unwindowed(
        size,
        { kernel: kernelSize[i] ?? null, stride: stride[i] ?? null, dilation: dilation[i] ?? null, padding },
        output ? (output[i] ?? null) : undefined,
      ),
    );
    return weighted(sizes && input ? imageShape(layer, input[0] ?? null, sizes, filters) : null, withBias(layer, [kernel], filters));
  };
}

function depthwise(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const channels = channelsOf(layer, input);
    const multiplier = layer.number("depth_multiplier", 1);
    const filters = times(channels, multiplier);
    const name = layer.generation === "keras3" ? "kernel" : "depthwise_kernel";
    const kernel: WeightSpec = {
      name,
      shape: [...layer.sizes("kernel_size", rank, 0), channels, multiplier],
      trainable: true,
      initializer: { argument: "depthwise_initializer", default: "glorot_uniform" },
    };
    return weighted(convolved(layer, input, rank, filters), withBias(layer, [kernel], filters));
  };
}

function separable(rank: number): LayerMeaning {
  return (layer, [input]) => {
    const channels = channelsOf(layer, input);
    const multiplier = layer.number("depth_multiplier", 1);
    const filters = layer.number("filters", null);
    const ones = new Array<Dimension>(rank).fill(1);
    const kernels: WeightSpec[] = [
      {
        name: "depthwise_kernel",
        shape: [...layer.sizes("kernel_size", rank, 0), channels, multiplier],
        trainable: true,
        initializer: { argument: "depthwise_initializer", default: "glorot_uniform" },
      },
      {
        name: "pointwise_kernel",
        shape: [...ones, times(channels, multiplier), filters],
        trainable: true,
        initializer: { argument: "pointwise_initializer", default: "glorot_uniform" },
      },
    ];
    // Without filters, as TensorFlow 1's function allows, nothing is mixed behind the depthwise part.
    const isMixed = layer.raw("filters") !== undefined || layer.raw("*") !== undefined;
    const outputs = isMixed ? filters : times(channels, multiplier);
    const used = isMixed ? kernels : kernels.slice(0, 1);
    return weighted(convolved(layer, input, rank, outputs), withBias(layer, used, outputs));
  };
}

export const convolutionLayers: Readonly<Record<string, LayerMeaning>> = {
  Conv1D: convolution(1),
  Conv2D: convolution(2),
  Conv3D: convolution(3),
  Conv1DTranspose: transposed(1),
  Conv2DTranspose: transposed(2),
  Conv3DTranspose: transposed(3),
  DepthwiseConv1D: depthwise(1),
  DepthwiseConv2D: depthwise(2),
  SeparableConv1D: separable(1),
  SeparableConv2D: separable(2),
  LocallyConnected1D: locallyConnected(1),
  LocallyConnected2D: locallyConnected(2),
};
