import type { WindowOptions } from "../convolution-geometry.ts";
import type { Kernels, Tf } from "../engine.ts";
import type { NativeOperations } from "./native-operations.ts";

/**
 * The ways back through pools by TensorFlow's operations, over two axes or three. In a graph, where the way forward tells the way
 * back which value was the largest, no composition of others is as fast.
 */
export function nativePoolGradients(
  tf: Tf,
  { one, float, text, list }: NativeOperations,
): Pick<Kernels, "maxPoolGradient" | "averagePoolGradient"> {
  const attributes = (size: readonly number[], { strides, padding }: WindowOptions) => [
    float("T"),
    list("ksize", [1, ...size, 1]),
    list("strides", [1, ...strides, 1]),
    text("padding", padding.toUpperCase()),
    text("data_format", size.length === 3 ? "NDHWC" : "NHWC"),
  ];
  return {
    maxPoolGradient: (gradient, { x, y }, size, options) => {
      const inputs = [x, y, gradient];
      if (size.length === 3) return one("MaxPool3DGrad", [...attributes(size, options), float("TInput")], inputs);
      return one("MaxPoolGrad", [...attributes(size, options), list("explicit_paddings", [])], inputs);
    },
    averagePoolGradient: (gradient, shape, size, options) =>
      one(size.length === 3 ? "AvgPool3DGrad" : "AvgPoolGrad", attributes(size, options), [tf.tensor1d([...shape], "int32"), gradient]),
  };
}
