import { geometryOf, tapsOf, type WindowOptions } from "../convolution-geometry.ts";
import type { Kernels, Tensor, Tf } from "../engine.ts";
import { padSpatial, placed, under } from "./windows.ts";

/** A kernel that an engine registers, by its name and with its attributes. */
export function runKernel(tf: Tf, name: string, inputs: Record<string, Tensor>, attributes: Record<string, unknown>): Tensor {
  return tf.engine().runKernel(name, inputs, attributes as never) as Tensor;
}

/**
 * Gradients of convolutions for engines without kernels of their own for them, and for dilations, which those do not have: the
 * inputs under each place of the window side by side, and plain matrix products. [batch, ...spatial, channels], any rank.
 */
export function composedConvolution(
  tf: Tf,
  matmul: Kernels["matmul"],
): Pick<Kernels, "convolve" | "convolutionInputGradient" | "convolutionKernelGradient"> {
  return { convolve, convolutionInputGradient, convolutionKernelGradient };

  function convolve(x: Tensor, kernel: Tensor, options: WindowOptions): Tensor {
    const [inputs = 1, outputs = 1] = kernel.shape.slice(-2);
    const { rows, geometry, taps } = patches(x, kernel.shape.slice(0, -2), options);
    const product = matmul(rows, tf.reshape(kernel, [taps * inputs, outputs]), { a: false, b: false });
    return tf.reshape(product, [x.shape[0] ?? 1, ...geometry.map(({ output }) => output), outputs]);
  }

  function convolutionKernelGradient(x: Tensor, gradient: Tensor, shape: readonly number[], options: WindowOptions): Tensor {
    const { rows } = patches(x, shape.slice(0, -2), options);
    const outputs = shape.at(-1) ?? 1;
    return tf.reshape(matmul(rows, tf.reshape(gradient, [-1, outputs]), { a: true, b: false }), [...shape]);
  }

  function convolutionInputGradient(gradient: Tensor, kernel: Tensor, shape: readonly number[], options: WindowOptions): Tensor {
    const window = kernel.shape.slice(0, -2);
    const [inputs = 1, outputs = 1] = kernel.shape.slice(-2);
    const geometry = geometryOf(shape.slice(1, -1), window, options);
    const taps = tapsOf(window);
    const flat = tf.reshape(kernel, [taps.length * inputs, outputs]);
    const all = matmul(tf.reshape(gradient, [-1, outputs]), flat, { a: false, b: true });
    const parts = tf.split(all, taps.length, 1);
    const terms = parts.map((part, i) => {
      const spread = tf.reshape(part, [...gradient.shape.slice(0, -1), inputs]);
      return placed(tf, spread, geometry, taps[i] ?? []);
    });
    return terms.length === 1 ? (terms[0] as Tensor) : tf.addN(terms);
  }

  /** The inputs of each window, [batch · places, taps · channels]. */
  function patches(x: Tensor, window: readonly number[], options: WindowOptions) {
    const geometry = geometryOf(x.shape.slice(1, -1), window, options);
    const taps = tapsOf(window);
    const channels = x.shape.at(-1) ?? 1;
    const padded = padSpatial(tf, x, geometry, 0);
    const windows = taps.map((tap) => tf.reshape(under(tf, padded, geometry, tap), [-1, channels]));
    return { rows: windows.length === 1 ? (windows[0] as Tensor) : tf.concat(windows, 1), geometry, taps: taps.length };
  }
}

/** Convolutions over two spatial axes by the engine's own kernels; others and their gradients composed. */
export function portableConvolution(
  tf: Tf,
  matmul: Kernels["matmul"],
  kernelGradients: "composed" | "own",
): ReturnType<typeof composedConvolution> {
  const composed = composedConvolution(tf, matmul);
  const isPlain = (x: { readonly rank: number }, { strides, dilations }: WindowOptions) =>
    x.rank === 4 && dilations.every((dilation) => dilation === 1) && strides.length === 2;
  const attributes = ({ strides, padding }: WindowOptions) => ({ strides, pad: padding, dataFormat: "NHWC", dimRoundingMode: undefined });
  return {
    convolve: (x, kernel, options) => {
      const { strides, dilations, padding } = options;
      const isStridedAndDilated = strides.some((stride) => stride > 1) && dilations.some((dilation) => dilation > 1);
      if (x.rank !== 4 || isStridedAndDilated) return composed.convolve(x, kernel, options);
      return tf.conv2d(x as never, kernel as never, strides as [number, number], padding, "NHWC", dilations as [number, number]);
    },
    convolutionInputGradient: (gradient, kernel, shape, options) => {
      if (kernelGradients === "composed" || !isPlain(gradient, options))
        return composed.convolutionInputGradient(gradient, kernel, shape, options);
      return runKernel(tf, "Conv2DBackpropInput", { dy: gradient, filter: kernel }, { ...attributes(options), inputShape: shape });
    },
    convolutionKernelGradient: (x, gradient, shape, options) => {
      if (kernelGradients === "composed" || !isPlain(gradient, options))
        return composed.convolutionKernelGradient(x, gradient, shape, options);
      return runKernel(tf, "Conv2DBackpropFilter", { x, dy: gradient }, { ...attributes(options), filterShape: shape });
    },
  };
}
