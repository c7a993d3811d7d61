import type { Layer } from "../../model/layer.ts";
import { type LowerLayer, need, needParameter, onlyInput } from "../lowering.ts";
import { applyActivation } from "./lower-activation.ts";

export const lowerDense: LowerLayer<Layer & { readonly kind: "dense" }> = (lowering, layer, inputs) => {
  const kernel = needParameter(lowering, layer, "kernel");
  const bias = layer.useBias ? needParameter(lowering, layer, "bias") : null;
  const product = lowering.graph.add({ kind: "dense", kernel, bias }, onlyInput(layer, inputs));
  return [applyActivation(lowering, need(layer.activation), product)];
};
