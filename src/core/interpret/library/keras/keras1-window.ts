import { type CallArguments, tuple } from "../../value.ts";

/** Over how many axes the windows of these layers go. */
const ranks: ReadonlyMap<string, number> = new Map([
  ["Conv2D", 2],
  ["Convolution2D", 2],
  ["SeparableConv2D", 2],
  ["SeparableConvolution2D", 2],
  ["Conv2DTranspose", 2],
  ["Convolution2DTranspose", 2],
  ["Deconvolution2D", 2],
  ["Conv3D", 3],
  ["Convolution3D", 3],
]);

/**
 * The arguments as stand-alone Keras 2 takes them (measured with 2.2.5): after the filters it reads one integer for each axis as the
 * size of the window, as Keras 1 had it. `Conv2D(32, 3, 2)` has windows of 3 × 2 and strides of 1.
 */
export function withKeras1Window(name: string, args: CallArguments): CallArguments {
  const rank = ranks.get(name.slice(name.lastIndexOf(".") + 1));
  const [filters, ...sizes] = args.positional;
  const [first] = sizes;
  if (rank === undefined || !filters || !first || sizes.length < rank) return args;
  const window = sizes.slice(0, rank);
  if (!window.every(({ value }) => value.kind === "number" && value.isInteger)) return args;
  const size = tuple(
    window.map(({ value }) => value),
    first.span,
  );
  return { ...args, positional: [filters, { value: size, span: first.span, keyword: null }] };
}
