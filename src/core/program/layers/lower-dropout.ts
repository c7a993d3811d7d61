import type { Layer } from "../../model/layer.ts";
import { type LowerLayer, need, onlyInput } from "../lowering.ts";

export const lowerDropout: LowerLayer<Layer & { readonly kind: "dropout" }> = (lowering, layer, inputs) => {
  const [rate, evaluationRate] = [need(layer.rate), need(layer.evaluationRate)];
  const input = onlyInput(layer, inputs);
  if (rate === 0 && evaluationRate === 0) return [input];
  const scale = 1 / (1 - Math.max(rate, evaluationRate));
  return [lowering.graph.add({ kind: "dropout", role: lowering.noiseRole(layer), rate, evaluationRate, scale, sharedAxes: [] }, input)];
};
