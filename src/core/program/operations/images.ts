import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import {
  argument,
  flagArgument,
  input,
  inputShape,
  type LowerOperation,
  numberArgument,
  numbersArgument,
  type OperationCall,
  textArgument,
} from "./operation-call.ts";

/** TensorFlow 2's `resize`; TensorFlow 1 takes other places of the image. */
const resize: LowerOperation = (call) => {
  if (call.generation !== "tf2" && call.generation !== "keras3") throw new NotExecutable("TensorFlow 1's `resize` is not executed yet");
  const [height, width] = numbersArgument(call, "size") ?? [];
  const interpolation = textArgument(call, ["method", "interpolation"], "bilinear");
  const isPlain = !["antialias", "preserve_aspect_ratio", "crop_to_aspect_ratio", "pad_to_aspect_ratio"].some((name) =>
    flagArgument(call, name),
  );
  if (!isPlain || argument(call, "data_format") !== null || height === undefined || width === undefined || inputShape(call).length !== 4)
    throw new NotExecutable("such a `resize` is not executed yet");
  if (interpolation !== "nearest" && interpolation !== "bilinear")
    throw new NotExecutable(`the interpolation "${interpolation}" is not executed yet`);
  return call.graph.add({ kind: "resize", size: [height, width], interpolation }, input(call));
};

/** One size for both axes between batch and channels: `4`, `[4, 4]`, `[1, 4, 4, 1]`. */
function spatial(call: OperationCall, names: readonly string[]): readonly [number, number] | null {
  const given = numbersArgument(call, ...names);
  const [height, width = height] = given?.length === 4 ? given.slice(1, 3) : (given ?? []);
  return height === undefined || width === undefined ? null : [height, width];
}

/** Patches side by side, each a vector: rows, columns and channels of the image in this order. */
const patches: LowerOperation = (call) => {
  const { graph } = call;
  const [, height, width, channels] = inputShape(call);
  const size = spatial(call, ["size", "sizes"]);
  const strides = spatial(call, ["strides"]) ?? size;
  const rates = spatial(call, ["dilation_rate", "rates"]) ?? [1, 1];
  if (!size || !strides || height == null || width == null || channels == null || argument(call, "data_format") !== null)
    throw new NotExecutable("which patches it takes is not known");
  const isDivided = height % size[0] === 0 && width % size[1] === 0;
  if (strides.join() !== size.join() || rates.join() !== "1,1" || !isDivided)
    throw new NotExecutable("patches that overlap or do not cover the image are not executed yet");
  const [rows, columns] = [height / size[0], width / size[1]];
  const apart = graph.add({ kind: "reshape", shape: [-1, rows, size[0], columns, size[1], channels] }, input(call));
  const together = graph.add({ kind: "transpose", permutation: [0, 1, 3, 2, 4, 5] }, apart);
  return graph.add({ kind: "reshape", shape: [-1, rows, columns, size[0] * size[1] * channels] }, together);
};

/** x / (bias + alpha · Σ x²)^beta, summed over the channels at most `depth_radius` away. */
const localResponse: LowerOperation = (call): ValueId => {
  const { graph, math } = call;
  const channels = inputShape(call).at(-1);
  if (channels == null) throw new NotExecutable("how many channels it is given is not known");
  const radius = numberArgument(call, ["depth_radius"], 5);
  const values = Array.from({ length: channels ** 2 }, (_, i) => (Math.abs((i % channels) - Math.floor(i / channels)) <= radius ? 1 : 0));
  const near = graph.add({ kind: "constant", shape: [channels, channels], values, dtype: "float32" });
  const flat = graph.add({ kind: "reshape", shape: [-1, channels] }, math.unary("square", input(call)));
  const sums = graph.add({ kind: "matmul", transposeA: false, transposeB: false }, flat, near);
  const wide = graph.add({ kind: "reshape", shape: inputShape(call).map((size) => size ?? -1) }, sums);
  const spread = math.affine(wide, numberArgument(call, ["alpha"], 1), numberArgument(call, ["bias"], 1));
  return math.binary("divide", input(call), math.binary("power", spread, math.constant(numberArgument(call, ["beta"], 0.5))));
};

export const images: Readonly<Record<string, LowerOperation>> = {
  resize,
  "image.resize": resize,
  extract_patches: patches,
  lrn: localResponse,
  local_response_normalization: localResponse,
};
