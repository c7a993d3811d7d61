import { type AxisGeometry, geometryOf, tapsOf, type WindowOptions } from "../convolution-geometry.ts";
import type { Kernels, Tensor, Tf } from "../engine.ts";

/** A kernel that an engine registers, by its name and with its attributes. */
export function runKernel(tf: Tf, name: string, inputs: Record<string, Tensor>, attributes: Record<string, unknown>): Tensor {
  return tf.engine().runKernel(name, inputs, attributes as never) as Tensor;
}

/**
 * Gradients of convolutions for engines without kernels of their own for them, and for dilations, which those do not have: the
 * inputs under each place of the window side by side, and plain matrix products. [batch, ...spatial, channels], any rank.
 */
export function composedConvolution(tf: Tf, matmul: Kernels["matmul"]): Pick<Kernels, "convolve" | "convolutionInputGradient" | "convolutionKernelGradient"> {
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
      return placed(spread, geometry, taps[i] ?? []);
    });
    return terms.length === 1 ? (terms[0] as Tensor) : tf.addN(terms);
  }

  /** The inputs of each window, [batch · places, taps · channels]. */
  function patches(x: Tensor, window: readonly number[], options: WindowOptions) {
    const geometry = geometryOf(x.shape.slice(1, -1), window, options);
    const taps = tapsOf(window);
    const channels = x.shape.at(-1) ?? 1;
    const padded = padSpatial(x, geometry);
    const windows = taps.map((tap) => tf.reshape(under(padded, geometry, tap), [-1, channels]));
    return { rows: windows.length === 1 ? (windows[0] as Tensor) : tf.concat(windows, 1), geometry, taps: taps.length };
  }

  function padSpatial(x: Tensor, geometry: readonly AxisGeometry[]): Tensor {
    if (geometry.every(({ before, after }) => before === 0 && after === 0)) return x;
    return tf.pad(x, [[0, 0], ...geometry.map(({ before, after }): [number, number] => [before, after]), [0, 0]]);
  }

  /** What lies under one place of the window, wherever the window stands. */
  function under(padded: Tensor, geometry: readonly AxisGeometry[], tap: readonly number[]): Tensor {
    const [batch = 1] = padded.shape;
    const channels = padded.shape.at(-1) ?? 1;
    const begin = [0, ...geometry.map(({ dilation }, axis) => (tap[axis] ?? 0) * dilation), 0];
    const size = [batch, ...geometry.map(({ output, stride }) => (output - 1) * stride + 1), channels];
    const box = tf.slice(padded, begin, size);
    if (geometry.every(({ stride }) => stride === 1)) return box;
    const strides = [1, ...geometry.map(({ stride }) => stride), 1];
    return tf.stridedSlice(box, Array<number>(box.rank).fill(0), box.shape, strides);
  }

  /** The way back from `under`: a gradient at the places that were read, zeros elsewhere. */
  function placed(gradient: Tensor, geometry: readonly AxisGeometry[], tap: readonly number[]): Tensor {
    let spread = gradient;
    for (const [i, { stride }] of geometry.entries()) if (stride > 1) spread = dilate(spread, i + 1, stride);
    const paddings = geometry.map(({ input, before, after, dilation, output, stride }, i): [number, number] => {
      const from = (tap[i] ?? 0) * dilation;
      return [from, input + before + after - from - ((output - 1) * stride + 1)];
    });
    const whole = tf.pad(spread, [[0, 0], ...paddings, [0, 0]]);
    const begin = [0, ...geometry.map(({ before }) => before), 0];
    const size = [gradient.shape[0] ?? 1, ...geometry.map(({ input }) => input), gradient.shape.at(-1) ?? 1];
    return tf.slice(whole, begin, size);
  }

  /** Zeros between the places along an axis. */
  function dilate(x: Tensor, axis: number, stride: number): Tensor {
    const length = x.shape[axis] ?? 1;
    const before = x.shape.slice(0, axis);
    const behind = x.shape.slice(axis + 1);
    const inner = behind.reduce((product, size) => product * size, 1);
    const rows = tf.reshape(x, [-1, length, inner]);
    const wide = tf.pad(rows, [
      [0, 0],
      [0, 0],
      [0, (stride - 1) * inner],
    ]);
    const spread = tf.reshape(wide, [...before, length * stride, ...behind]);
    const size = spread.shape.map((size, at) => (at === axis ? (length - 1) * stride + 1 : size));
    return tf.slice(spread, Array<number>(spread.rank).fill(0), size);
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
