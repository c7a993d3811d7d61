import { type Lowering, type LowerLayer, onlyInput } from "../lowering.ts";
import { NotExecutable } from "../not-executable.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";
import { channelsLast } from "./channels.ts";

export function lowerPooling(rank: 1 | 2 | 3, mode: "max" | "average"): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const size = config.sizes("pool_size", rank, 2);
    const strides = config.sizes("strides", rank, size);
    const padding = config.text("padding", "valid");
    if (padding !== "valid" && padding !== "same") throw new NotExecutable(`padding "${padding}" is not executed yet`);
    config.finish();
    return [
      channelsLast(lowering, layer, onlyInput(layer, inputs), (input) =>
        lowering.graph.add({ kind: "pool", rank, mode, size, strides, padding }, input),
      ),
    ];
  };
}

export function lowerGlobalPooling(rank: 1 | 2 | 3, operation: "max" | "mean"): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const keepDims = config.flag("keepdims", false);
    config.finish();
    const axes = Array.from({ length: rank }, (_, i) => i + 1);
    const mask = lowering.maskOf(onlyInput(layer, inputs));
    if (mask !== null && rank === 1 && operation === "mean" && !keepDims) return [maskedMean(lowering, onlyInput(layer, inputs), mask)];
    return [
      channelsLast(lowering, layer, onlyInput(layer, inputs), (input) =>
        lowering.graph.add({ kind: "reduce", operation, axes, keepDims }, input),
      ),
    ];
  };
}

/** The mean over the steps that are not skipped. */
function maskedMean({ graph }: Lowering, input: ValueId, mask: ValueId): ValueId {
  const [, steps] = graph.shapeOf(mask);
  const each = graph.add({ kind: "reshape", shape: [-1, steps ?? -1, 1] }, mask);
  const sum = (value: ValueId) => graph.add({ kind: "reduce", operation: "sum", axes: [1], keepDims: false }, value);
  const kept = sum(graph.add({ kind: "binary", operation: "multiply" }, input, each));
  return graph.add({ kind: "binary", operation: "divide" }, kept, sum(each));
}

export function lowerUpSampling(rank: 1 | 2 | 3): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const size = config.sizes("size", rank, 2);
    const interpolation = config.text("interpolation", "nearest");
    if (interpolation !== "nearest" && interpolation !== "bilinear")
      throw new NotExecutable(`interpolation "${interpolation}" is not executed yet`);
    config.finish();
    return [
      channelsLast(lowering, layer, onlyInput(layer, inputs), (input) =>
        lowering.graph.add({ kind: "upsample", size, interpolation }, input),
      ),
    ];
  };
}

/** `padding=1`, `padding=(1, 2)`, `padding=((1, 1), (2, 2))`: what is added or cut off at both ends of each axis. */
function readEnds(value: unknown, rank: number, otherwise: number): readonly (readonly [number, number])[] {
  const given = value === undefined ? otherwise : value;
  const pair = (one: unknown): readonly [number, number] => {
    if (typeof one === "number") return [one, one];
    const [before, after] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    if (typeof before !== "number" || typeof after !== "number") throw new NotExecutable("how much it adds or cuts off is not known");
    return [before, after];
  };
  if (typeof given === "number") return new Array(rank).fill(pair(given));
  if (!Array.isArray(given)) throw new NotExecutable("how much it adds or cuts off is not known");
  // One-dimensional padding is a pair for both ends.
  if (rank === 1 && typeof given[0] === "number") return [pair(given)];
  return given.map(pair);
}

export function lowerZeroPadding(rank: 1 | 2 | 3): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const ends = readEnds(config.raw("padding"), rank, 1);
    config.finish();
    const paddings = [[0, 0] as const, ...ends, [0, 0] as const];
    return [
      channelsLast(lowering, layer, onlyInput(layer, inputs), (input) =>
        lowering.graph.add({ kind: "pad", paddings, mode: "constant", value: 0 }, input),
      ),
    ];
  };
}

export function lowerCropping(rank: 1 | 2 | 3): LowerLayer {
  return (lowering, layer, inputs) => {
    const config = readConfig(layer);
    const ends = readEnds(config.raw("cropping"), rank, rank === 2 ? 0 : 1);
    config.finish();
    const begin = [null, ...ends.map(([before]) => before), null];
    const end = [null, ...ends.map(([, after]) => (after === 0 ? null : -after)), null];
    const strides = begin.map(() => 1);
    return [
      channelsLast(lowering, layer, onlyInput(layer, inputs), (input) =>
        lowering.graph.add({ kind: "slice", begin, end, strides, squeeze: [] }, input),
      ),
    ];
  };
}
