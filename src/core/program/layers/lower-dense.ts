import type { Layer } from "../../model/layer.ts";
import { findParameter, type LowerLayer, need, needParameter, onlyInput } from "../lowering.ts";
import { readConfig } from "../read-config.ts";
import { applyActivation, applyNamedActivation, constantsOf } from "./lower-activation.ts";

export const lowerDense: LowerLayer<Layer & { readonly kind: "dense" }> = (lowering, layer, inputs) => {
  readConfig(layer).finish();
  const kernel = needParameter(lowering, layer, "kernel");
  const bias = layer.useBias ? needParameter(lowering, layer, "bias") : null;
  const product = lowering.graph.add({ kind: "dense", kernel, bias }, onlyInput(layer, inputs));
  return [applyActivation(lowering, need(layer.activation), product, constantsOf(layer))];
};

/** A dense layer that is told by its arguments: inside of another one. */
export const lowerWrittenDense: LowerLayer = (lowering, layer, inputs) => {
  const config = readConfig(layer);
  config.ignore("use_bias");
  const [kernel, bias] = [needParameter(lowering, layer, "kernel"), findParameter(lowering, layer, "bias")];
  const product = lowering.graph.add({ kind: "dense", kernel, bias }, onlyInput(layer, inputs));
  const result = applyNamedActivation(lowering, config, "activation", product);
  config.finish();
  return [result];
};
