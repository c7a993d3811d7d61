import { type Computation, derive, isAnyStacked } from "../computation.ts";
import type { WindowOptions } from "../convolution-geometry.ts";
import type { Tensor } from "../engine.ts";
import { shapeOf, type Value } from "../value.ts";
import { eachTrial } from "./per-trial.ts";

/** x [batch, ...spatial, in] with a kernel [...window, in, out]. */
export function convolution(c: Computation, x: Value, kernel: Value, options: WindowOptions): Value {
  const { tf, kernels } = c;
  const inputShape = [x.tensor.shape[x.isStacked ? 1 : 0] ?? 1, ...shapeOf(x).slice(1)];
  const isStacked = isAnyStacked([x, kernel]);
  const tensor = eachTrial(tf, [x, kernel], (own, weights) => kernels.convolve(own as Tensor, weights as Tensor, options));
  return derive(c, { inputs: [x, kernel], tensor, isStacked }, (gradient) => {
    const dy = { tensor: gradient, isStacked };
    return [
      () =>
        eachTrial(tf, [dy, kernel], (own, weights) =>
          kernels.convolutionInputGradient(own as Tensor, weights as Tensor, inputShape, options),
        ),
      () =>
        eachTrial(tf, [x, dy], (own, back) => kernels.convolutionKernelGradient(own as Tensor, back as Tensor, shapeOf(kernel), options)),
    ];
  });
}

/** The other way round: what a convolution from `outputSize` to x would send back. Kernel [...window, out, in]. */
export function transposedConvolution(
  c: Computation,
  x: Value,
  kernel: Value,
  options: WindowOptions & { readonly outputSize: readonly number[] },
): Value {
  const { tf, kernels } = c;
  const isStacked = isAnyStacked([x, kernel]);
  const [batch = 1] = shapeOf(x);
  const shape = [batch, ...options.outputSize, shapeOf(kernel).at(-2) ?? 1];
  const tensor = eachTrial(tf, [x, kernel], (own, weights) =>
    kernels.convolutionInputGradient(own as Tensor, weights as Tensor, shape, options),
  );
  return derive(c, { inputs: [x, kernel], tensor, isStacked }, (gradient) => {
    const dy = { tensor: gradient, isStacked };
    return [
      () => eachTrial(tf, [dy, kernel], (own, weights) => kernels.convolve(own as Tensor, weights as Tensor, options)),
      () =>
        eachTrial(tf, [dy, x], (own, back) => kernels.convolutionKernelGradient(own as Tensor, back as Tensor, shapeOf(kernel), options)),
    ];
  });
}
