import type { Layer } from "../../model/layer.ts";
import { type Lowering, type LowerLayer, need, onlyInput } from "../lowering.ts";
import type { ValueId } from "../program.ts";
import { readConfig } from "../read-config.ts";

interface Rates {
  readonly rate: number;
  readonly evaluationRate: number;
  readonly sharedAxes: readonly number[];
}

function addDropout(lowering: Lowering, layer: Layer, input: ValueId, { rate, evaluationRate, sharedAxes }: Rates): ValueId {
  if (rate === 0 && evaluationRate === 0) return input;
  const largest = Math.max(rate, evaluationRate);
  // With rate 1 nothing is kept, and nothing is divided by zero: TensorFlow gives zeros too.
  const scale = largest >= 1 ? 1 : 1 / (1 - largest);
  return lowering.graph.add({ kind: "dropout", role: lowering.noiseRole(layer), rate, evaluationRate, scale, sharedAxes }, input);
}

export const lowerDropout: LowerLayer<Layer & { readonly kind: "dropout" }> = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const input = onlyInput(layer, inputs);
  const rank = lowering.graph.shapeOf(input).length;
  const sharedAxes = sharedAxesOf(config.raw("noise_shape"), rank);
  config.finish();
  const rate = lowering.phase === "evaluation" ? 0 : need(layer.rate);
  const evaluationRate = lowering.phase === "alwaysTraining" ? rate : need(layer.evaluationRate);
  return [addDropout(lowering, layer, input, { rate, evaluationRate, sharedAxes })];
};

/** A dropout that is told by its arguments: inside of another layer. */
export const lowerWrittenDropout: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  const rate = lowering.phase === "evaluation" ? 0 : config.number("rate", 0);
  config.finish();
  const evaluationRate = lowering.phase === "alwaysTraining" ? rate : 0;
  return [addDropout(lowering, layer, onlyInput(layer, inputs), { rate, evaluationRate, sharedAxes: [] })];
};

/** `noise_shape=(None, 1, 64)`: one mask for all along axes of size 1. */
function sharedAxesOf(shape: unknown, rank: number): readonly number[] {
  if (!Array.isArray(shape) || shape.length !== rank) return [];
  return shape.flatMap((size, axis) => (size === 1 && axis > 0 ? [axis] : []));
}
